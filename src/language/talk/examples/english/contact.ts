import type { Examples } from '../examples';

/** Contact with families, and consents. */
export const englishContact: Examples = {
  contactLog: `
    i just talked to N
    i called N
    i spoke with N on the phone
    i visited N today
    log a home visit with N D
    log a call with N
    log contact with N
    i was at N's place D
    N called me
    N texted me
    i wrote to N
    i met N at the school
    note that i spoke to N
    i couldn't get hold of N
    N didn't pick up
    had a good chat with N D
    i finally reached N after three attempts
    drove by N's this afternoon and had a cup of coffee with them
    N rang crying and we talked for twenty minutes, put it down as contact
    home visit N D
    just got off the phone with N
  `,
  lastContact: `
    when did i last talk to N
    when did i last speak with N
    when were we last in contact with N
    when did we last visit N
    last contact with N
    how long is it since we talked to N
    when did i last see N
    have i talked to N this week
    has anyone been in touch with N lately
    show the contacts with N
    how often have i seen N
    my manager asks how often i see N, when was the last time
    i can't remember whether i rang N last week
    when did we last hear from N
    is it long since i called N
    contact log for N
  `,
  accompaniment: `
    can someone go with N to the doctor
    N wants somebody with her at A D
    i'm going with N to A D
    accompany N to A
    plan to go with N to the hospital
    N doesn't dare go alone to A
    i promised to go along with N to the job interview
    who can take N to A
    N asked me to come along to A D at T
    she is nervous about going to A D and asked if i would join her
    go with N to the bank
    i'll be with N at court D
    N needs someone by her side at A
    i'm driving N to A
    accompany N
  `,
  deadlines: `
    what are the deadlines for N
    which deadlines do we have on N
    when is the deadline for N
    when does the child's plan have to be ready
    next deadline for N
    what does the law say about when we must follow up on N
    are we about to miss a deadline in N
    latest date for the start-up meeting with N
    statutory deadlines for N
    how much time is left for N's plan
    when is the assessment due
    we got the decision on N a month ago, when does the plan have to be there
    by when must we follow up N
    deadlines N
    last day for the plan
  `,
  consentStatus: `
    do we have consent for A in N
    who has given consent in N
    do we have consent from N
    consents N
    what consents do we have for N
    is any consent missing for N
    has N said yes to A
    did both parents consent in N
    is N's consent still valid
    show the consents for N
    has dad agreed to the school knowing
    what has N agreed to
    i'm missing consent from N
    before i send anything to A i'd like to check if N consented
    mum says she never agreed to A, what does it say
    check consent for N
    which permissions do we have from N
  `,
  giveConsent: `
    N has given consent to A
    N said yes to us talking to A
    record consent from N to A
    N agrees that we share with A
    N signed the consent form
    note that N allows us to talk to A
    N gave oral consent D
    both N and N said yes to A
    N says no to A being told
    N refuses consent for A
    N is fine with A knowing, please record it
    new consent from N
    at the meeting N allowed us to share the absence with A
    i have N's permission to call A
    during the visit D N said it was quite all right that i call A
    register consent
    N has consented
  `,
  withdrawConsent: `
    N has withdrawn consent
    N withdraws her consent
    N takes back the consent to A
    N doesn't want us to talk to A any more
    withdraw the consent from N
    N changed her mind about A
    N no longer agrees to share with A
    revoke N's consent
    cancel the consent from N
    N regrets saying yes to A
    stop sharing with A about N
    N rang and doesn't want A involved any more after all
    N was angry and said A must not get more information about her
    N wants to take it back
    the consent from N no longer applies
    N pulled out of the consent
  `,
  expiringConsents: `
    which consents expire soon
    are any consents about to expire
    which consents have to be renewed
    consents due for renewal
    when do my consents run out
    list of consents that are expiring
    which families do i need new consent from
    have any consents expired
    consents to renew before D
    are there consents i should ask about again
    i'd like to be ahead, which consents run out in the next couple of months
    what consents are getting old
    consents running out
    any consent coming up for review
  `,
  mayTell: `
    may i tell N about N
    can i tell A about N
    what can i share with A about N
    what am i allowed to know about N
    what may i say to A about N
    am i allowed to talk to A about N
    can A be told that N is
    is it ok if i tell A
    may i ask A about N
    can we share N's absence with A
    may N know about N
    who may know about N
    how much may i tell N
    do i have permission to tell A
    i've got A on the line asking about N, what can i say
    the teacher asked me how things are at home for N, may i answer
    A wants a statement about N, may i give it
    what am i allowed to share about N
    is N allowed to hear about N
  `,
};
