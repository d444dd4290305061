import type { Examples } from '../examples';

/** Meetings, their agenda, and what is noted there. */
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
};
