import type { Examples } from '../examples';

/** Minutes, the plan, the day's work, and the bot itself. */
export const englishWork: Examples = {
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
