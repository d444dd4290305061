import type { Examples } from '../examples';

/** What is written in passing, in English. */
export const englishEveryday: Examples = {
  actionDone: `
    done what i promised
    i've sorted it
    my bit is done
    tick off my task
    i've sent the papers off
    the thing with the doctor is settled
    mark my action as done
    i've called the school as agreed
    i could not manage it in time
  `,
  answerInvitation: `
    count me in
    i can make it
    i can't do D
    could it be later in the day
    T is too early for me
    i've got something else on then
    i'm on leave that day
    sorry, i'll have to pass
    works for me
    D would suit me better
    can i join online
  `,
  cancelMeeting: `
    let's drop the meeting
    the meeting with N is off
    too many can't come so we won't hold it
  `,
  childWish: `
    N wants her dog there
    N would rather not say anything
    N only wants to be there at the start
    N asked if we could meet at the club
    N doesn't want her teacher in the room
    N wants to show us a drawing
    N wishes her sister could come along
    it matters to N that we don't talk about absence
  `,
  closeCase: `
    N doesn't need us any more
    we've said goodbye to N
    N turns 18 and leaves us
    close them down
    we're finished with N
    N has moved away
    they don't want any more help
    wrap up N
    the effort has ended
    N manages on their own now
    can N be closed from D
  `,
  consentStatus: `
    are we allowed to talk to A
    have the parents said yes to A
    what have they agreed to
    is the consent still valid
    do we have permission for A
  `,
  contactLog: `
    spoke to N
    N rang
    dropped in on N
    N texted me
    no answer from N
    had N on the phone just now
    visited N D
    left N a message
    N came by the office
    video call with N D
  `,
  coordinator: `
    who has N
    who's on N
    who is looking after N
    who do i get hold of about N
    whose case is N
  `,
  correct: `
    N's name is spelled wrong
    the birth year is wrong
    N does not have custody
    that detail about N is not right
    the visit was D not D
  `,
  deadlines: `
    how long have we got
    when does the plan have to be ready
    what's due next in N
    are we running out of time with N
    when must we hold the next follow-up
  `,
  giveConsent: `
    N says we may talk to A
    N signed today
    both parents are fine with A knowing
    N said no to A
    got permission from N over the phone
    N agreed that the school may know
  `,
  goal: `
    we want N back in school
    add a goal for N
    N wants to learn to ride a bike, make it a goal
    the goal should be calmer mornings
  `,
  invite: `
    get N along
    N should come too
    send N an invitation
    can N be there
    we need A at the table
    add N to the meeting
    don't forget to ask N to the meeting
  `,
  lastContact: `
    when was i last out there
    last call to N
    have we talked to N this month
    how long since we heard from N
    when did i last see N
    when was anyone last out at N
    have i been in touch with N this week
    last visit to N
    when did we last ring N
    has anybody spoken to N lately
    how long ago was that
  `,
  meetingWhen: `
    when are we seeing N
    what time is the meeting D
    is there a date yet
    do we have anything booked with N
    where is the meeting
  `,
  minutes: `
    what did we agree last time
    where do i find the minutes
    i need to write up the meeting
    show me the notes from the meeting
  `,
  moveMeeting: `
    push it to D
    put it off a week
    make it T instead
    we need another day for N
    can it be later
    shift N to D
    reschedule N
    let's do D instead of D
  `,
  myActions: `
    what's on my list
    what did i promise
    what do i still have to do
    anything for me to do before the meeting
    what am i responsible for
    my tasks please
  `,
  network: `
    put grandma on N
    N should be on there as well
    who is around them
    who supports N
    N has stopped as coach
    there's a new health visitor on N
    add a person to N
    which adults are there around N
    she is not part of N any more
    N's neighbour helps out, put her on the list
    who is there of professionals in N
  `,
  plan: `
    is it getting better
    are we getting anywhere
    how are the goals going
    is it working
    what are we working on
  `,
  print: `
    i need it on paper
    can i have a pdf
    something i can take along
    print it out so N can have it
    the minutes as word please
    a paper copy of the agenda
  `,
  showCase: `
    open N for me
    what's going on with N
    bring me up to date on N
    let me see N
    where are we with N
    what's the situation with N
    pull up N
    status on N
  `,
  undo: `
    that was not what i meant
    wrong family, take it off again
    i pressed the wrong button
    put it back
    cancel that
  `,
  whoAnswered: `
    who's coming
    have they all replied
    is N coming
    who can't make it
    who have we not heard from
    how many are in
  `,
  withdrawConsent: `
    N has changed her mind about A
    N says no now
    N takes back her yes
    we may no longer talk to A about N
  `,
  operations: `
    did all the messages go out
    what is stuck
    who can't be reached
    why did N get no message
    did the digest go out
  `,
  mayTell: `
    is it okay to tell N
    can i share this with A
    may the teacher know
    what can i say to A about N
    am i allowed to mention N to A
  `,
  minutesReviewed: `
    i read the minutes to N
    N has seen the minutes and agrees
    the family has heard the minutes
    we went through it together D
  `,
  settings: `
    fewer messages please
    not in the evenings
    send it all at once
    change the language
    you write too often
  `,
  overview: `
    what do i need to get done today
  `,
};
