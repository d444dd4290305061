import type { Examples } from '../examples';

/** Cases, and who holds them. */
export const englishFamilies: Examples = {
  coordinator: `
    who is the coordinator for N
    who coordinates N
    who has N now
    who is N's coordinator
    who do i talk to about N
    who should i call about N
    who is responsible for N
    which colleague has the N family
    whose case is N
    who is in charge of N these days
    who took over N
    i need the name of the coordinator for N
    who is the case worker for N
    a mother named N is here and says she has a coordinator, who is it
    i got an email about N and don't know who to pass it on to
    who is looking after N's family
    can you find out who holds N
    who can i contact regarding N
  `,
  entrance: `
    how do i get hold of A
    what is the phone number for A
    who is the head of A
    who leads A
    who can approve respite care
    who decides about support in A
    where do people turn to in A
    contact details for A
    who can grant money for leisure activities
    email for A
    what is the way in to A
    who do i contact at A
    number for A
    i've been trying to reach A all morning, is there another number
    a father needs money for medicine, who in A can approve that
    who signs off on extra hours
    when is A open
    who is the manager at A
  `,
  whoKnows: `
    who knows about autism
    anyone good with trauma
    is there a colleague who knows about eating disorders
    i need someone to spar with about school refusal
    who has experience with refugees
    who can help me with questions about adoption
    looking for a colleague who knows about debt
    does anybody here know about adhd
    i'm stuck and could use advice on self-harm
    i'd like to talk something through with a colleague
    who is an expert in language development
    can someone advise me on honour related conflicts
    who's the specialist in infants
    i've never worked with postnatal depression before, is there anyone i could ring
    i would like a second pair of eyes on something with grief
    peer consultation about divorce
    anybody who has worked with gaming problems
  `,
  myCases: `
    my cases
    show me my families
    which families do i have
    what cases am i on
    list my cases
    how many cases do i have
    who are my families
    all the families i coordinate
    show my caseload
    give me a list of my families
    what families am i responsible for
    which families am i in the network of
    i'm meeting my manager about workload and need to see my families
    i've just started and would like to see which families i took over
    open my case list
    the families i work with
  `,
  showCase: `
    show N
    tell me about N
    how is N doing
    what's the status of N
    open N
    what is happening with N
    give me a summary of N
    where are we with N
    bring up the N case
    what do we know about N
    i'd like to see N
    what phase is N in
    how old is N
    who is in the N family
    how are things going with N
    i'm calling N in a minute and want to read up
    i've been away for three weeks, what has happened with N
    update me on N
    case N
  `,
  openCase: `
    open a new case
    create a case
    i want to open a case for a new family
    we have a new family
    start a new case for N
    register a new family
    set up a case for family N
    new case
    can you create the family N starting D
    new family
    how do i open a case
    a mother with three children came in today and we agreed to start, can you set them up
    the team decided that family N should have a coordinator, so open a case
    we are starting with a new family D
    begin a new case
    they said yes to taking part so now a case has to be opened
  `,
  closeCase: `
    close the case N
    close N
    we are finished with N
    N can be closed
    end the case for N
    N is moving away so the case should be closed
    i want to close N
    wrap up N
    the work with N is over
    how do i close N
    N doesn't need us any more
    N ends D
    we had our last meeting with N and they feel ready, so let's close it
    the grandparents are taking over for N so the case can be closed
    finish the case
    conclude N
  `,
  handover: `
    hand N over to N
    N is taking over N
    give N to N
    transfer N to N
    N should be the new coordinator for N
    i'm going on leave, N takes N
    i want to hand over N
    pass N on to N
    hand over my family N to N
    N will be coordinator for N from D
    i'm leaving my job D and N will have N
    it isn't working between me and the mother in N so we agreed that N takes over
    start a handover of N to N
    can N take over N for good
    change coordinator for N to N
    N has agreed to take N
  `,
  audit: `
    who has looked at N
    who has read the case N
    who has seen N
    who opened N
    show the log for N
    audit N
    access log for N
    has anyone been looking at N
    who viewed N D
    who has been in the file of N
    did N look at N
    who changed something in N
    i have a feeling somebody who shouldn't has been in N, can you show the look-ups
    mum worries that her neighbour who works here has read her case, who has looked
    audit trail N
    check who accessed N
  `,
  access: `
    N wants to see her file
    access to file for N
    the family N has asked for access to their file
    give me everything we hold about N
    export N
    the father asks to see what we have written about him
    N wants a copy of everything
    subject access request from N
    N has a right to see the case, how do i do it
    print the whole case for N
    the lawyer for N wants all the documents
    can N read her own case
    a letter came from dad's lawyer asking for everything we hold on him
    disclose the file to N
    make an access package for N
  `,
  network: `
    add N to the network
    N should be in the network of N
    who is in the network around N
    put grandmother N in the network
    remove N from the network
    N is no longer part of N
    add N from A to N
    N is the new teacher and should be added
    who is around N
    show the network of N
    take N out of the network
    uncle N helps out too, can he be added
    which professionals are there around N
    N is leaving the school D and N replaces her, so the network needs changing
    the family wants their neighbour N as part of their private network
    add a volunteer to N
  `,
  deputy: `
    N is my deputy for N
    N is my deputy from D to D
    N covers N for me
    make N deputy for N
    N stands in for me on N D
    can N look after N while i'm away
    N will keep an eye on N until i'm back
    appoint N as deputy on N
    i want N to be the deputy for N
    N is filling in for me on N from D to D
    i'm on a course D and N agreed to answer N's calls
    while i'm on holiday from D to D N should be able to see N
    set N as my deputy
    deputy for N
    N stands in
  `,
  absence: `
    i'm sick
    i'm ill today
    i'm off sick
    i'm on holiday from D to D
    i'm away D
    i won't be in today
    my child is ill so i'm staying home
    report me absent from D to D
    N is ill today
    N is off sick until D
    i'm on leave from D
    i'm on a course D
    i'm taking D off
    i'm staying home today, N takes my cases
    call in sick
    absent D
    i've been up all night with a fever and won't make it in
    i'm having surgery D and will be gone for a week, N covers everything
    i have holiday next week
    log my absence
  `,
  back: `
    i'm back
    i'm back at work
    i'm well again
    i'm back from holiday
    end my absence
    i'm here again
    i'm no longer sick
    i've returned
    i'm feeling better and am back in the office
    N is back
    back from leave
    my leave is over and i'm taking my families back
    fever's gone and i'm in today, so you can take my absence off
    i'm in again
    came back early so stop my absence
  `,
};
