### Taking a place.

# $course: the title of the course
title = Take a place: { $course }
name = Your first name and surname
contact = How can we reach you?
contact-hint = One of the two is enough.
phone = Telephone
email = E-mail
neither = I have neither. The desk knows me.
more = Anything else we should know?
needs = What do you need in order to take part?
needs-hint = For example: a seat near the leader, help with the stairs, large print.
other-slip = Code of a slip you already have
other-slip-hint = Then we can tell you if the two classes meet at the same time.
anyway = I know that they meet at the same time. I want the place all the same.
promise = We use this only to keep your place and to tell you of changes.
send = Ask for the place
back-to-course = Back to the class
wrong-name-empty = Please write your name.
wrong-name = Please write your name in letters: at least 2 and at most 100 of them.
# $national and $international: the same number, as it is dialled in the country and from abroad
wrong-phone = This telephone number is not complete. Write it as you would dial it, for example { $national } or { $international }.
wrong-email = This e-mail address is not complete. It looks like name@example.com.
wrong-no-contact = Please give a telephone number or an e-mail address, or tick that you have neither.
wrong-needs = Please say it in fewer words: at most 200 letters.
refused-form = Please put this right and send it once more. What you wrote is still here.
refused-clash = This class meets at the same time as the one on your slip. If you want the place all the same, tick the box above the button.
# $moment: "on Thursday 26 November at 10:00"
refused-not-open = Online sign-up opens { $moment }. What you wrote is kept here for half an hour.
refused-closed = Places can no longer be taken on the web. The desk will tell you whether something can be done.
refused-desk = Places in this class are given at the desk. Please call or come by.
refused-many = You have asked many times in a short while. Please wait a few minutes, or call the desk.
refused-code = We have no slip with this code. Please compare it with the slip, letter by letter.
refused-passed = This is no longer possible. Below you see how things stand now.
asked-title = Your request has arrived
asked-text = We will tell you what came of it by the telephone number or e-mail address you gave.
asked-slip = I have a slip for this class: show me how things stand
asked-call = If you want to know now, call the desk:
find-title = Find your slip
find-text = The code is on your slip. With it you can see when and where the class meets, print the slip again, or give the place back.
code = Code
code-hint = Eight letters and numbers, for example K7DE-4HMP.
find = Show my slip
lost = Have you lost the slip? The desk can find it by your name:
