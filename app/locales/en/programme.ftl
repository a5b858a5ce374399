### Everything a house offers.

title = Programme
words = Search by word
narrow = Choose by day, level and more
faculty = Faculty
any-faculty = Every faculty
day = Day
any-day = Any day
part = Part of the day
any-part = The whole day
morning = Morning
afternoon = Afternoon
evening = Evening
level = Level
any-level = Every level
language = Language of the class
any-language = Any language
# $language: the code of a language
held-in = { $language ->
    [lv] Latvian
    [lt] Lithuanian
    [et] Estonian
   *[en] English
}
only-free = Only with free places
only-step-free = Only where there are no steps
show = Show
show-all = Show everything
# $count: how many entries the filter lets through
found = { $count ->
    [0] We found nothing like that. Try fewer wishes, or call the desk.
    [one] We found { $count } class
   *[other] We found { $count } classes
}
no-place-needed = Just come. You need not sign up.
print = Print the programme
pages = Pages of the programme
previous-page = The page before
next-page = The next page
# $page, $pages: numbers
page-of = Page { $page } of { $pages }
only = Only
# $words: what was typed into the search box
quoted = “{ $words }”
# $wishes: what was asked, in the words of the form, parted by commas
asked = You asked for: { $wishes }.
