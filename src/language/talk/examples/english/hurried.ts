import type { Examples } from '../examples';

/** As people write in a hurry, with what lies around the wish. */
export const englishHurried: Examples = {
  actionDone: `
    that thing with A is done
    i've taken care of my task for N
    the application has been sent as agreed
    my part is finished
    i didn't get it done, write that
    i couldn't make it before D
    tick off my action
    spoke to the teacher like i promised so that one's closed
    we bought the bed, the task is sorted
    mark my task as complete
  `,
  myActions: `
    what did i say yes to
    anything i have to get done before D
    what's on me
    what are people waiting for from me
    my open actions
    do i have anything outstanding
    what am i supposed to do for N
    what was it i was going to look into after the meeting
  `,
  childWish: `
    N only wants to come if it's short
    N asked if the cat could come
    N wants to sit far away from dad
    N is too shy to speak and would rather write it down
    she doesn't want the other kids to know about the meeting
    please note that N wishes for his coach to be there
  `,
  closeCase: `
    N is doing fine now and we're stopping
    the N case is finished
    the family doesn't want any more help
    N has moved to another municipality
    how do i end things with N
    i have to close N by D
    grandma takes over from D so we can close N
  `,
  contactLog: `
    N called me back
    i saw N for a talk D
    got an email from N D
    was at N's place this morning
    ran into N in town and we had a good chat
    dad rang because he wasn't sure about the weekend
    went for a walk with N D
    note that i had N on the phone
    visit to N D T
  `,
  lastContact: `
    how long have we not heard from N
    has N been contacted this week
    when was i last round at N's
    last sign of life from N
    what was last said with N
    is it more than a week since i saw N
    who spoke to N last
    last visit to N
  `,
  deadlines: `
    how many days are left for N
    latest date for the start of N
    are we running out of time with N
    what does the law want from me for N and when
    which deadline comes first for N
  `,
  goal: `
    N wants to learn to ride a bike, set it as a goal
    mum dreams of a job, put it in the plan as a goal
    goal for N: breakfast together
    another goal for N please
  `,
  moveMeeting: `
    N can't do that day, could we take D
    we have to find a new day for N
    the meeting with N won't be till T
    can we do it a week later
    let's take N D instead of D
    D doesn't work after all but D T is fine for everyone
    new time for N: D T
    make N an hour later
  `,
  network: `
    put N from A on the family
    who is close to N
    N has been replaced by N
    N isn't on it any more
    who else comes to see N
    who can N lean on
    put aunt N on
    who works with N
    take N off
    N has a new teacher called N
    the neighbour helps a lot, she should be on it
  `,
  showCase: `
    what's the story with N
    where are we with N
    i'm in the car on the way to N, what should i know
    what's new with N
    give me the short version of N
    i need to look at N
    how old are the kids in N
  `,
  invite: `
    get N to the meeting
    N should sit in D
    could N come along to N's meeting
    send N an invitation too
    N would like a support person there
    we need N from A at the meeting
  `,
  whoAnswered: `
    is everybody set for D
    how many are coming to N's meeting
    has N said yes
    anyone who can't do D
    has A answered
    am i missing any answers
  `,
  answerInvitation: `
    i'm in for D
    i'm busy D sorry
    D suits me fine
    i can't be there before T
    count me in for N
    T is too early for me, could it be T
  `,
  correct: `
    i misspelled N
    N turns seven in november, it's wrong
    dad doesn't live here, the record is wrong
    it was a call and not a visit
    N was born in 2015, please change it
    the date of the contact is wrong
  `,
  deputy: `
    N takes N while i'm away D
    N keeps an eye on N from D to D
    N is on N during my holiday
    N stands in on N for two weeks from D
  `,
  redThread: `
    has it got better for N since we began
    how has N developed
    did what we do for N work
    show the curve of N's absence
  `,
  consentStatus: `
    has N given consent
    has N given consent to A
    did N give consent yet
    have they consented to A
  `,
  withdrawConsent: `
    N no longer wants A to get anything
    N changed her mind about A
    N takes the consent back
  `,
  print: `
    give me the plan on paper for N
    N should have the plan to take home
    the red thread on paper please
    print all of it for N
  `,
  meetingWhen: `
    where do we meet D
    where is the meeting for N
    which room is N's meeting in
    what time is it D with N
    how long is the meeting with N
  `,
};
