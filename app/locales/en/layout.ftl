### The frame around every page.

skip-to-content = Skip to the page
main-navigation = Main pages
home = Home
programme = Programme
week = This week
my-slip = My slip
visit-us = How to find us
choose-language = Language
# The button that opens the choices of theme and text size.
look = Text size and colours
text-size = Text size
text-normal = Normal
text-large = Large
text-largest = Largest
theme = Colours
theme-device = As on my device
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
keep-look = Use these
# Before the telephone number of the desk.
phone-desk = Questions? Call the desk:
privacy = Your data
accessibility = Accessibility
for-staff = For those who work here
footer = About the house
