import type { Examples } from '../examples';

/** Wishes about meetings, minutes and the day’s work, full of circumstance. */
export const englishLongMeetings: Examples = {
  meetingWhen: `
    N asked on the phone when we meet and i drew a blank, when is it
    i have to book an interpreter and need the day of the meeting for N
    can it be that we meet D or was it another day
    where do i have to go for the meeting D
    have i got meetings this week
    when do we get together about N again
  `,
  planMeeting: `
    we never set a date when we parted so a time has to be found for N, preferably D at T
    it's been long since we sat together about N so i want to call everyone in D
    the school is pushing for us to meet about N soon, get something in the calendar D
    mum can do wednesdays so put the next follow-up D at T
    i'd like to gather people around N D T
    let us get together about N D
  `,
  moveMeeting: `
    N got a shift the day we were to meet but she could do D at T
    i double-booked myself so the meeting for N will have to be D instead
    the school is away that week so we need to push N to D
    the health visitor can't before T, can we make it a bit later
    grandma has surgery D so let's hold the meeting D instead
    can the meeting be an hour later
    let's say D instead
  `,
  cancelMeeting: `
    everybody is down with the flu so we won't be holding the meeting for N
    the family N rang off this morning and it makes no sense without them
    i can't get a meeting together D, tell them it's off
    N left on holiday without a word so the meeting D has to go
    we agreed the meeting isn't needed
    no meeting D after all
  `,
  invite: `
    the psychologist said she'd like to sit in when we talk about N's sleep, send her an invitation
    it's silly to talk school without the teacher, get N along D
    dad asked that his sister comes as support, can she be put on
    i never sent out the invitations for N, can you do it now
    somebody from A is missing around the table for N
    could N have an invitation too
  `,
  answerInvitation: `
    i got the invitation yesterday and put it in my calendar, i'm coming
    that day i'm in court all morning so i have to say no this time
    if it could be in the afternoon i could, the morning is impossible
    my daughter starts school D so i can't be there, could we take D
    put me down as attending
    i'm there but have to leave at T
    can't do D but i can do D
  `,
  whoAnswered: `
    i sent out the invitation for N a week ago and want to know who has got back to me
    do i order food for six or eight for N, how many said yes
    i need to know whether A is coming D
    who do i have to chase for an answer
    did all of them accept
    who are we waiting for
  `,
  childWish: `
    i sat with N after school and she'd rather have only mum there
    N gets upset when N comes so she asked that he stays away from the meeting
    the boy will only come if his coach may sit next to him
    the child would like a break in the middle of the meeting
    N doesn't dare say anything when A is there
    N would like her class teacher to be present
  `,
  agenda: `
    dad wrote last night that he wants to talk about holidays, can we get that in as a point for N
    i went by N's and we agreed the meeting should be about mornings and homework
    the school would like five minutes on the absence, put it on
    money weighs on mum, we must turn to that at the meeting
    what are the points for D
    i want to prepare the meeting with N
  `,
  live: `
    now we're all sitting in the yellow room with N, can you open up for notes
    people have come in and we begin with N in a moment
    i'd like to write along while we hold the meeting for N
    get the meeting for N going
    the meeting with N starts now
  `,
  agreement: `
    before we left N promised to contact A and report back by D
    write it down as an agreement that mum picks up mondays and dad thursdays
    we agreed to try an hour later bedtime for two weeks
    N takes on buying a bike before D
    it's N who has to see to the papers
    the agreement between N and N about homework
  `,
  minutes: `
    i haven't written anything down from the meeting with N D and had better start
    a colleague asks what we decided last time about N, can you find it in writing
    it's a week since we met and i still have to write it up
    what was said at the last meeting with N
    i'd like to go on with the minutes for N
    what was the conclusion of the meeting
  `,
  minutesReviewed: `
    i was at N's last night and read it all out, and they found it rightly written
    we sat down with the minutes at the kitchen table and went through them point by point
    dad didn't agree about school, otherwise they were with the minutes
    the parents saw the minutes D
    N wanted her own words changed when we read the minutes together
  `,
  sendMinutes: `
    the family is happy with the text so now the others may have the minutes of N
    three people have asked me if they won't get the minutes soon
    i'm done with it all, so can you get the minutes out of the door
    the teacher is missing the minutes from D, send them
    let the minutes go out
  `,
  approve: `
    something came to me that i'm to say ok to, where is it
    i've read what it says from the meeting on N and it's just as i remember
    what i promised is put wrongly in the minutes and should be mended before i agree
    do i have to say yes to something
    the minutes of N are okay with me
  `,
  filing: `
    i want to clear up before the holidays, what still has to go into the records system
    did we ever get the minutes of N onto the case
    what's not been filed
    what should be kept on the case for N
    put the minutes on file
  `,
  plan: `
    dad wants to know the point of it all, what does it say that we're to reach with N
    i've an evaluation D and want to see how what we set out to do in N is going
    has it helped, what we started at N's
    who does what in N's plan
    how close is N to the goal
    what does the family want to achieve
  `,
  goal: `
    N told me that most of all she wants someone to have lunch with, that should be a goal
    we've got the mornings under control so that goal can be closed
    mum wants something in the plan about getting the debt down
    the football goal makes no sense any more, put it on standby
    can the goal about sleep be changed to five nights
  `,
  redThread: `
    N's own words from the first meeting, how did they become what we do today
    can i be shown the whole way from what N wished to what has happened
    i'd like to explain to the school how things hang together for N
    why are we working with homework at N's, where does it come from
    what led from N's wish to this action
  `,
  myActions: `
    i sat in three meetings yesterday and said yes to all sorts, what did i promise
    before i go on holiday i want to have done what i said yes to
    is there something from N's meeting that rests on me
    what do i have to follow up
    have i got tasks due D
  `,
  actionDone: `
    i got through to A today so my point is out of the way
    N has got her bike now so what we agreed has happened
    mum rang and said she's been to the bank as agreed
    i handed in the application so it can be struck off
    i've done what i promised for N
  `,
  print: `
    they have neither computer nor digital post so i need the agenda in my hand
    i'm driving to N in an hour and want the consent along on paper
    can you make a version of the minutes that grandma can read on paper
    mum would like the plan on the fridge
    i have to send the minutes by letter post
  `,
  overview: `
    i'm just back from holiday and have five minutes, what is there
    what's the first thing to take on today
    it all seems to be on fire, where do i put my energy
    how does it look for us today
    what's important for the team this week
  `,
  behind: `
    i sleep badly because i think i forgot something, is anything undone
    after three weeks of illness something must have slipped, what is it
    are there families we have let hang
    who hasn't held the start-up meeting in time
    what am i late with
  `,
  settings: `
    your message beeps just as i sit at the dentist with my child each morning, move it to T
    i'll remember my calls myself so don't remind me of them
    it's far too much with those messages every single day
    i'd rather hear from you in the afternoon
    can i choose when you write
  `,
  operations: `
    several in the team complain that they got nothing this morning, has something stopped
    i'd like to see whether everything has arrived since yesterday
    there should have been a weekly digest in the channel but nothing came
    is there anyone it wasn't possible to write to
    is the system down
  `,
  help: `
    my manager says i should use you but didn't explain how, what is it about
    i'm a temp and don't know the system, what can i get you to do
    could you give a few examples of what i can write
    what are my options here
  `,
  undo: `
    i had two families open and pressed save on the wrong one, can it be taken back
    it was N and not N that i meant so the last one has to go
    i was too quick on the keys, what you just saved is wrong
    forget what i just wrote
    i shouldn't have done that
  `,
  correct: `
    mum pointed out that N's name is spelt wrong with us, can it be changed
    we wrote that N lives with dad but he lives with his grandmother
    N is a year younger than it says
    i wrote that it was a visit D but it was a call
    N isn't a parent, she's a stepmother
  `,
  concern: `
    my stomach has hurt all weekend over what N told me, where do i go with it
    the school thinks we should react officially on N, what's the way
    who has to know if i think a child isn't safe
    should i report it when it's a neighbour who told me
    where do you call at night if a child is in danger
  `,
};
