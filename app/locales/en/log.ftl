### The log: what was done in the house.

title = Log
text = Who changed what, when, how it was and how it is.
found = { $count ->
    [0] Nothing was done
    [one] { $count } entry
   *[other] { $count } entries
}
day = Day
thing = Room or class
anything = Anything
of-person = About one person only.
cut = Only the last ones are shown. Choose a room, a class or a person to see earlier ones.
former = somebody who no longer works here
themselves = the person themselves, or the program
erased = erased
# $yes: yes or no
is-so = { $yes ->
    [yes] yes
   *[no] no
}
# $what: a code
what = { $what ->
    [enrolment] Place or line
    [course-saved] Class changed
    [sessions-changed] Meetings cancelled or moved
    [told] Tried to tell
    [programme-taken-in] Programme brought from a sheet
    [building-changed] Building changed
    [room-changed] Room changed
    [room-out-of-use] Room out of use
    [hold-changed] Tenant changed
    [hold-ended] Tenant left
    [school-year-changed] School year changed
    [faculties-changed] Faculties changed
    [faculty-ended] Faculty ended
    [person-changed] Person’s data corrected
    [person-deceased] Marked as deceased
    [person-alive] Mark of death taken away
    [people-joined] Two entries made one
    [roll-taken] Who came to a meeting
    [seats] Number of places changed
    [erased] Person forgotten
    [account-opened] Account opened
    [invited] Colleague invited
    [invitation-withdrawn] Invitation withdrawn
    [role-taken] One more role taken
    [role-ended] Role ended
    [mailbox-changed] E-mail of an account changed
    [mailbox-confirmed] E-mail of an account confirmed
    [password-changed] Password changed
    [password-renewed] Password set anew by a link
    [second-step-begun] Second step of signing in switched on
    [second-step-ended] Second step of signing in switched off
    [signed-in] Signed in
    [turn-taken] Took over at a shared computer
    [short-number-changed] Short number changed
    [signed-out] Signed out
    [sign-in-ended] Sign-in ended from elsewhere
    [sheet-taken-in] Sheet taken in
    [message-told] Message delivered
    [message-sent-again] Message sent once more
    [message-stuck] Message could not be sent
    [moved-over] Moved to another class
    [message-dropped] Message no longer needed
    [reached-nobody] Called, reached nobody
   *[other] Something else
}
# $field: a code
field = { $field ->
    [own-name] name
    [name] name
    [title] name
    [text] text
    [about] text
    [seats] places
    [session] meeting
    [came] came
    [away] stayed away
    [guests] without a place
    [class] class
    [reason] why
    [minimum] at least
    [equipment] equipment
    [step-free] without steps
    [hearing-loop] hearing loop
    [divisible] can be shared
    [building] building
    [wing] wing
    [address] address
    [way-in] way in
    [tenant] tenant
    [rooms] rooms
    [patterns] time
    [span] from and to
    [terms] terms
    [closures] closed
    [open-days] open on holidays
    [sign] sign
    [leader] leader
    [faculty] faculty
    [state] state
    [changes] changed meetings
    [contact] telephone and e-mail
    [language] language
    [wants] how to tell them
    [needs] needs
    [deceased] deceased
    [standing] standing
    [entry] how to sign up
    [level] level
   *[other] other
}
