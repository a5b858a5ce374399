### Words that every page may need.

# The name of the platform. It stays as it is in every language.
brand = Saiets

## Finding one's way

skip-to-content = Skip to the content
main-navigation = Main menu
home = Home
programme = Programme
week = This week
about = About us
contact = Contact
back = Back
search = Search
print = Print
open-it = Open
close-it = Close
footer = About this site
privacy = Your data
accessibility = Accessibility

## How the pages look

choose-language = Language
theme = Colours
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
theme-device = As on my device
text-size = Text size
text-normal = Normal
text-large = Large
text-largest = Largest
# Beside the choice that is in use now.
in-use = in use

## Small answers

phone = Phone
email = E-mail
address = Address
yes = Yes
no = No
all = All
unknown = Not known
not-given = Not given

# $count: how many places there are in a course or a room
places = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
