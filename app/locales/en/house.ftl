### The house's own pages, behind the door.

title = The house
navigation = Pages of the house
sign-out = Sign out
# $name: who is signed in
signed-in-as = You are signed in as { $name }.
# $name: who is signed in. $roles: "manager and desk helper"
welcome = Good day, { $name }. Here you are { $roles }.
manager = manager of the house
desk = desk helper
# $faculty: the name of the faculty
coordinator = coordinator: { $faculty }
manager-text = You run the house: its people, its courses, and who may do what.
desk-text = You help whoever stands at the desk or calls.
coordinator-text = You keep the courses of your faculty alive.
what-you-can-do = What you can do here
staff-title = Colleagues
staff-text = Who works here, and invitations.
own-text = Where you are signed in, and your password.
public-title = The public pages
public-text = The programme as everybody sees it.
invite-title = Invite a colleague
invite-text = You get a link that can be used once within a week. Hand it over yourself: whoever has it can open the account.
colleague = First name and surname of the colleague
role = What will they be?
wrong-role = Please choose one.
invite-mailbox = E-mail address, if the link shall go there
invite-mailbox-hint = Leave it empty to get the link here and hand it over yourself.
invite-sent = The invitation is on its way
invite-sent-text = It goes out within a minute. If it cannot be delivered, it lies on “Messages on their way”.
make-link = Make the link
# $name: for whom
link-made = The link for { $name } is made
link-made-text = It is shown here only now. Copy it, or write it down letter by letter.
new-link = Link for a new password
end-role = Take the role away
# $name: the colleague
end-role-text = { $name } can then no longer do what this role lets them do. The account stays.
links-title = Links nobody has used yet
new-password-link = a new password
withdraw = Take the link back
nameless = No name was given
