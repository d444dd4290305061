import type { Examples } from '../examples';

/** Wishes about cases, contact and consents, full of circumstance. */
export const englishLong: Examples = {
  coordinator: `
    a note on my desk says to call about N but not whom, who has the family
    N is in my class and i need to reach whoever runs the case
    is it still N who has N or did somebody take over
    who follows N
    i'd like to pass something on about N, who should have it
    does anyone know who works with N
  `,
  entrance: `
    a mother asks where to apply for clothes money, who decides that
    we need support in a family's home, who can say yes
    i've sat in a queue to A for half an hour, is there a direct line
    what's the address of A
    who is in charge over at A
    can A decide that on its own
  `,
  whoKnows: `
    both parents are deaf and i've never tried that, who has experience
    i keep hitting a wall with a boy who doesn't sleep, who could i ask
    could one of you think aloud with me about a girl who isolates herself
    does somebody know about epilepsy and school
    i could use an experienced eye on something with alcohol
    who knows the rules for visiting rights
  `,
  myCases: `
    my manager wants a list of those i have, can you pull it
    i was asked how many i have and couldn't answer
    which families stand in my name
    i just took over a few after N and want to see what i've got
    everything i'm working on
    i'd like to see my own list
  `,
  showCase: `
    i'm on my way to N and forgot the latest, can you bring them up
    refresh my memory about N, it's been a while
    i'm sitting outside N's and want to see who is who in the family
    where did we get to with N since summer
    N is calling back in five minutes so i need the family on the screen
    look up N
    what's going on at N's
    find N for me
  `,
  openCase: `
    we got a new family assigned at the intake meeting and they should be entered
    a referral came in today on a family with two children, i need to set them up
    both parents signed up yesterday so i may start the case now
    make a new family ready
    i have to enter a family that moved here
    N is a new family and we begin D
  `,
  closeCase: `
    N has managed alone all spring and we agree it's time to stop
    grandma and the neighbour do what we did for N so we can pull out
    what do i do when i want to end the work with a family
    they said no thanks to more help in N so we stop
    get N closed before the holidays
    N won't continue with us
    is it time to finish with N
  `,
  handover: `
    i've got a new job and stop D so somebody has to take N after me and it'll be N
    at the team meeting we said N fits better with N so move it there
    i'm too close to N so somebody else should take it, N is willing
    can N have N from me, i've got too much
    i'm retiring D, how does N get my families
    let N run N from now on
  `,
  audit: `
    the family fears that their neighbour who works here has read about them, can we see who looked N up
    something tells me somebody has been in N with no business there
    who opened N in the last month
    show me who was in N and when
    have others than me looked at N
    has anyone been snooping in N
  `,
  access: `
    N stood at the desk and asked for everything that is written about her, what do i do
    the family wants a copy of the lot before D
    dad wants to know exactly what we noted about him, can you find it all
    gather everything on N, they have a right to get it
    how do i let N see what we have written
    N's lawyer wrote and wants the whole file
  `,
  network: `
    there's a new class teacher called N after the holidays and she should stand with the others around N
    grandfather says he'd like to be part of it, can he be put on in N
    the teacher has left and i want her off N
    who helps N besides us
    aunt N has the children every weekend so she ought to be on there
    who's in N's private network
  `,
  deputy: `
    i'm on a course all next week and N promised to keep things going for N
    can you put N on as my stand-in for N while i'm away from D to D
    N looks in on N the days i'm in court
    N is backup on N
    N answers for me in N until D
    N fills in on N D
  `,
  absence: `
    i woke up with a headache and can't get up, so i won't be in
    my son has chickenpox and i have to stay home the rest of the week, can someone take my families
    we're travelling D and come home D so N takes over meanwhile
    the doctor signed me off until D
    i have to go home, i feel awful
    N called in sick
    i'm at a funeral D
    not at work D
  `,
  back: `
    the fever is gone and i'm at my desk again
    i came home from holiday yesterday and am ready to have my families back
    the course is over so i answer myself again
    the kids are well and i'm in, so you may stop my absence
    i'm up and running again
    N is at work again
  `,
  contactLog: `
    i stopped by N's this afternoon, we had tea and talked about the week
    N turned up at the office D and we sat for half an hour
    after four tries i finally got N on the phone today
    i bumped into N in the shop and we had a chat about school
    N texted me last night that things are better
    we had a video call, N and i, D
    i drove N home D and we talked on the way
    text to N
    talked with N at the office D
  `,
  lastContact: `
    i'm not sure i reached N last week, when did we talk
    N says she hasn't heard from me for ages, is that right
    at supervision they ask how often i see N, when was the latest
    did i remember to call N
    what's the date of my latest visit to N
    how long ago was my last talk with N
  `,
  accompaniment: `
    N is going to A D and asked me to sit beside her
    she's afraid to misunderstand something at A so i promised to join D at T
    N has an eye doctor's appointment D and needs a grown-up along
    can one of us take N by the hand when she goes to A
    put me down as going with N D
    N would rather not be alone at A
  `,
  deadlines: `
    we made the decision on N a couple of months ago and i can't recall when the plan has to be ready
    the auditors ask whether we keep the time limits in N, what are they
    i'm nervous that we're late with the child's plan for N
    how many weeks until the follow-up on N must be done
    which time limit runs out first
    are we still in time with N
  `,
  consentStatus: `
    A calls to hear about N and i need to know whether there is permission
    mum claims dad never signed, what does it say for N
    i'm meeting A and want to be sure both parents in N said yes
    which of the parents in N said yes and which said no
    did we get N's signature
    has N agreed
    what has N signed
  `,
  giveConsent: `
    i talked to N on the phone just now and she's all for A being told
    at the meeting D both N and N gave the green light for us to talk to A
    N nodded when i asked if A may know, write that down
    they signed today at my office that A may see it
    dad doesn't want A to get anything, that's a no from him
    N confirmed by text that we may share with A
  `,
  withdrawConsent: `
    N rang this morning and was very clear, A is to know nothing more about her
    dad has changed his mind since last time and doesn't want us talking to A any longer
    N says she felt pressed when she signed and wants it taken back
    we must stop giving A information about N because she said stop
    N doesn't want A to be told from now on
    N's yes to A no longer counts
  `,
  expiringConsents: `
    i don't want to be without valid consents after summer, which ones need doing
    is there anything that has to be signed again soon
    a year goes fast, which families should i ask again about consent
    which signatures will soon be too old
    anything to renew
    what's expiring this month
  `,
  mayTell: `
    the teacher caught me in the hall and wanted to know how N is at home, what may i say
    i've A on the other line wanting a status on N, may they have it
    N's grandmother rings about the children, may she be told
    before i write to A about N's absence i'd like to be sure that i may
    do i break confidentiality if i tell A
    may i give A N's phone number
    can i talk with N about N
    is it legal to tell A about N
  `,
};
