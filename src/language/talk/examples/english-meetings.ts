import type { Examples } from './examples';

/** Meetings, minutes, the plan, and the day's work. */
export const englishMeetings: Examples = {
  meetingWhen: `
    when is the next meeting
    when is the meeting with N
    when do we meet N
    next meeting N
    where is the meeting
    what time is the meeting D
    is there a meeting with N in the calendar
    do i have meetings D
    do i have a meeting with N D
    when is the follow-up meeting for N
    which meetings do i have next week
    when was our last meeting with N
    show the meeting for N
    N asked when we meet again and i couldn't remember
    i can't find the meeting with N in my calendar, when was it
    who is coming to the meeting with N
    what is the meeting D about
  `,
  planMeeting: `
    set up a meeting with N D at T
    plan a meeting with N
    book a meeting for N D T
    schedule a meeting with N
    call a network meeting for N
    we need a meeting with N D
    arrange a follow-up meeting with N in week D
    new meeting with N D at T
    put a meeting in the calendar for N D
    let's meet N D at T
    create a meeting for N
    find a time for a meeting with N
    we all agreed to meet D at T at N's, can you set it up
    it's nearly eight weeks since we saw N so we have to find a day
    organise a start-up meeting for N
    everyone can make D at T so put the meeting there
  `,
  moveMeeting: `
    move the meeting with N to D
    move the meeting to D at T
    postpone the meeting with N
    can we push the meeting to D
    reschedule the meeting with N to D T
    the meeting D has to be moved to D
    change the meeting to D at T
    the meeting will be D instead
    shift the meeting by a week
    put the meeting off until D
    N can't make D so move it to D
    new date for the meeting with N
    bring the meeting forward to D
    N called and can't do it after all, she could do D at T
    the room is taken D so we have to move it to T
    D doesn't work for N any more, let's do D instead
    delay the meeting
  `,
  cancelMeeting: `
    cancel the meeting with N
    cancel the meeting D
    the meeting is cancelled
    the meeting with N is off
    call off the meeting
    drop the meeting with N
    there won't be a meeting D
    the meeting D isn't happening
    we are skipping the meeting with N
    please cancel
    half of them said no so let's cancel the meeting
    N is in hospital so we can't have the meeting D
    i'm ill and nobody can run the meeting with N, so it has to be cancelled
    scrap the meeting
    delete the meeting with N
  `,
  invite: `
    invite N to the meeting
    N should come to the meeting with N
    invite N from A
    add N to the meeting D
    send the invitations
    send N an invitation
    can N join the meeting with N
    ask N to the meeting
    i want N at the meeting
    we need A at the next meeting with N
    N wants to bring a support person to the meeting
    bring N to the meeting
    mum takes a friend along to the meeting
    i've talked to N from A and he'd like to take part, send him an invitation
    it would make sense to have N there when we talk school, invite her
    get N in D
  `,
  answerInvitation: `
    yes i'll be there
    i can't make it
    that works for me
    i'm coming
    sorry i can't that day
    could we do T instead
    i'm teaching D so i can't come
    i can only do D
    i'll attend the meeting with N
    i accept the invitation
    i have to decline
    D would be better for me
    count me in for the meeting D
    i'll be half an hour late
    thanks for the invitation but i'm booked that afternoon, could we meet D
    i'm on a course that day so i have to say no
    say yes to the meeting with N
    i can't come to the meeting
  `,
  whoAnswered: `
    who has answered
    who has replied to the invitation
    who hasn't replied yet
    who is coming to the meeting
    has everyone answered for N
    did N answer the invitation
    who said no to the meeting
    how many are coming to the meeting with N
    is N coming to the meeting
    whose answers are missing
    any replies for the meeting
    i have to order coffee for the meeting with N, how many said yes
    i sent the invitations last week, have they all answered
    has A replied
    who has declined
    who's attending D
  `,
  childWish: `
    N doesn't want her teacher at the meeting
    N wants her grandmother at the meeting
    N wishes that N comes
    N would like the coach to be there
    N doesn't want to sit with her father
    the child's wish for the meeting
    write down N's wish for the meeting
    N says she doesn't want N there
    who does N want at the meeting
    N only wants to be there for the first half hour
    N asked that the teacher isn't there
    i talked with N about the meeting and she'd love to have her best friend there
    N told me he feels unsafe when N is there and doesn't want him at the meeting
    the child doesn't want the school there
    N would rather meet at home
  `,
  agenda: `
    agenda N
    make the agenda for N
    what's on the agenda
    what are we going to talk about with N
    show the agenda for the meeting with N
    add a point about school to the agenda
    put money on the agenda for N
    i need another item on the agenda
    we should also talk about leisure at the meeting
    N wants a point about the bus
    remove the point about money
    the agenda has been made with the family
    is the agenda ready for N
    before we meet D mum would like a point about mornings, can you add it
    dad wants to talk about visits and it should come first
    topics for the meeting with N
    agenda item: pocket money
  `,
  live: `
    we're starting the meeting
    we're in the meeting with N
    the meeting with N has begun
    start the meeting with N
    open the meeting with N
    we are at the meeting now
    we're sitting with N now
    everyone is here, let's begin
    i want to take notes at the meeting with N
    meeting in progress
    begin the meeting
    the family has arrived and coffee is poured, we're starting with N
    i'm at N's with everybody and want the meeting open so i can write
    N gives a six on the scale
    show the meeting card while we talk
  `,
  agreement: `
    agreement: N drives N to school
    we agreed that N picks up N D
    N will call A before D
    write down the agreement that N contacts the doctor
    new agreement for N: N buys a bed
    it was agreed that N calls A
    N promised to talk to the teacher
    the agreement is that N comes every D
    N takes care of the dentist by D
    add an agreement
    we agreed to try it for two weeks
    N and N take turns picking up
    at the meeting we agreed that mum does breakfast and dad does pick-up
    put down as an agreement that N looks into clubs and reports back D
    N is responsible for the doctor's visit
  `,
  minutes: `
    write minutes
    i want to write the minutes for N
    show the minutes for N
    minutes N
    where are the minutes from the meeting with N
    what did we decide at the last meeting with N
    what do the minutes say
    i have to write the minutes from yesterday
    can i see the minutes from last time
    which minutes do i still have to write
    are the minutes written
    open the minutes of N
    has everyone approved the minutes for N
    i wasn't there last time, what did you end up deciding for N
    we met N D and i have to get started on the minutes
    find the minutes
  `,
  minutesReviewed: `
    i've gone through the minutes with N
    the minutes have been reviewed with the family
    we read the minutes with N
    N has read the minutes
    N agrees with the minutes
    N disagrees with what the minutes say
    minutes reviewed N
    went through the minutes with N D
    the minutes were gone through D
    N wants something added to the minutes
    mum and dad have heard the minutes
    i read the minutes aloud to N and he had no corrections
    i was out at N's to go through the minutes and they were happy with them
    mark the minutes as reviewed
    the family has seen the minutes and is fine with them
  `,
  sendMinutes: `
    send the minutes
    send out the minutes for N
    send the minutes to those who were there
    the minutes should go out
    send the minutes for approval
    share the minutes with the network
    who gets the minutes
    have the minutes been sent
    publish the minutes
    the minutes are ready to be sent
    distribute the minutes of the meeting D
    the family has been through it, so now the minutes of N can go out to the others
    people are asking for the minutes from D, can you send them
    email the minutes
    get the minutes out to the school
  `,
  approve: `
    i approve the minutes
    approve the minutes for N
    the minutes are fine with me
    is there anything i have to approve
    i agree with the minutes
    i want something changed in the minutes
    there's a mistake in the minutes for N
    i can't approve the minutes
    what's waiting for my approval
    where do i approve the minutes
    no corrections to the minutes from me
    i've read the minutes about N and can stand by them
    i got a message that i have to approve minutes, where are they
    it says i promised to call but that was N, so i can't say ok yet
    approve
    sign off the minutes
  `,
  filing: `
    what has to be filed
    file the minutes of N
    filing N
    what do i still have to file
    is there anything to file
    are the minutes filed
    i've filed N, the receipt number is
    what's waiting to be filed
    which documents have to go into the case system
    filing
    put it in the records system
    archive the minutes of N
    i've half an hour to tidy up, what haven't i filed yet
    journal the minutes
    what is missing in the records for N
  `,
  plan: `
    show the plan for N
    plan N
    what are the goals for N
    what is the plan for N
    what are we working towards with N
    is N making progress
    how are the goals going for N
    which goals does the family have
    has the absence gone down for N
    what have we put in place for N
    is it working for N
    open N's plan
    i have to explain to dad what we're working on, can you show the plan
    i'd like to see if anything moved on N's goals since last time
    status of the goals
    have we reached the goal for N
  `,
  goal: `
    add a goal for N
    new goal: N goes to school every day
    set a goal for N
    create a goal about sleep
    N wants a goal about football
    we need a goal on homework
    change the goal about absence
    we've reached the goal about sleep
    park the goal about money
    put the work goal on hold
    the goal should be that N goes swimming
    together with N we found that she'd like to take the bus alone, make that a goal
    one more goal in the plan
    write a goal that N gets a friend
    goal for N
  `,
  redThread: `
    red thread N
    show the red thread for N
    how does it all hang together for N
    from N's words to the goal
    where does that goal come from
    what wish is behind the goal for N
    show how goals and actions are connected for N
    why are we doing this for N
    what came of what N said
    follow N's wish all the way
    i want to show N that what she said turned into something, bring up the thread
    the connection between goal and action
    what became of N's wish
    thread from the child's words to what we do
  `,
  myActions: `
    my actions
    what do i have to do
    what did i promise
    what have i agreed to do
    my tasks
    what are my tasks before the next meeting
    which agreements are mine
    what am i responsible for
    what was i supposed to do for N
    what did i say yes to at the meeting
    to-do list
    what's on my list
    i can't remember what i promised at the meeting with N
    i have a free hour, what do i owe people
    things i have to do for N
    what should i have done before D
  `,
  actionDone: `
    i've done it
    it's done
    my task is done
    i called A as agreed
    mark the action as done
    the action is finished
    i've finished the thing about school
    N has done what she promised
    tick off the dentist
    i sent the application
    the bus is booked so tick it off
    my part in N is done
    finally got hold of A about the internship so my task is finished
    the bike for N has been bought so that agreement is settled
    action completed
    that's taken care of
  `,
  print: `
    print the agenda
    print the minutes for N
    make a pdf of the minutes
    i need the consent on paper
    print the consent for N
    something on paper for the family
    can i get the minutes as a word file
    print the invitation for N
    download the minutes
    a printout for N
    paper copy of the agenda
    print
    i'm going past N's later and want the agenda on paper
    grandma has no computer so she needs the minutes as a letter
    a sheet with the consent for N to sign
    pdf of the plan
  `,
  overview: `
    overview
    give me an overview
    what should i do today
    what's on today
    what's most important right now
    where should i start
    how does my week look
    what's new
    what needs my attention
    what is waiting for me
    what's urgent
    overview of the team
    what's happening this week
    i just got in after the weekend, what do i start with
    i only have an hour, what's most important
    today's work
  `,
  behind: `
    am i behind on anything
    what am i behind with
    have i forgotten anything
    have i missed something
    is anything overdue
    what is overdue
    who is behind on start-up meetings
    which cases are lagging
    what should have been done by now
    which families haven't i talked to for a long time
    am i up to date
    is everything all right in my cases
    i was ill for two weeks and worry about what slipped
    i feel i've fallen behind, is anything late
    anything past its date
  `,
  settings: `
    settings
    stop reminding me about contact
    turn off reminders
    you write too often
    fewer messages please
    i don't want messages in the evening
    send my messages at T
    write to me in danish
    switch to english
    change language
    mute
    turn the reminders back on
    change the time of my messages
    how do i turn off notifications
    your messages come in the middle of my first meeting, can you send them after lunch
    i know when to call my families so you needn't remind me
    stop bothering me
  `,
  operations: `
    operations
    has everything been sent
    is anything stuck
    which messages failed
    delivery status
    what didn't go out
    is the bot working
    did the digest go out D
    who didn't get the message
    are there errors in the delivery
    when was the last digest sent
    a colleague says she didn't get her reminder this morning, did something go wrong
    the team got no overview on monday, was it sent
    is there anything wrong with the system
    undelivered messages
    what's in the outbox
  `,
  help: `
    help
    what can you do
    how do you work
    what can i ask you
    what can i use you for
    who are you
    what are you
    how do i use this
    can you help me
    i'm new, how does this work
    what should i write
    list of commands
    guide
    i've just had you installed and have no idea what you can do for me
    my colleagues talk about you but i've never tried, what can you help with
    how do i get started
  `,
  undo: `
    undo
    that was a mistake
    i pressed the wrong button
    take it back
    undo that
    delete what i just wrote
    oops wrong one
    wrong family, undo it
    i didn't mean to do that
    can i undo
    revert the last thing
    remove it again
    i saved something on N that should have been on N
    that went too fast, take the last one back
    it wasn't N i talked to, remove that
    undo the last change
  `,
  correct: `
    correct N
    N's birth year is wrong
    N's name is spelled wrong
    fix a mistake in N
    it says the wrong thing about N
    dad has custody too, that's wrong
    N doesn't live with her mother any more
    the contact was D, not D
    N was at the meeting, it says otherwise
    change the name of N
    the meeting was closed too early
    correct the information about N
    i found that N is entered with the wrong year, how do i correct it
    the visit i logged with N was D, it ended up on the wrong day
    N's age isn't right
  `,
  concern: `
    i'm worried about N
    i want to make a concern report
    concern report
    how do i report a concern
    i suspect a child is being hit
    who do i call about suspected violence
    N isn't doing well at home
    N is afraid to go home
    there's something wrong at N's home
    what do i do when i'm worried about a child
    N came to school without food again
    a child told me they are being beaten
    duty to report
    several of us at school can't let go of the thought that N isn't getting enough to eat
    N says mum drinks at night
  `,
};
