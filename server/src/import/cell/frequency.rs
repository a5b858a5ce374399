//! How often: one word as a normalised sheet has it, or the prose people write into that column.

use domain::{
    offer::DoubtReason,
    pattern::{Nth, WeekdaySet},
};

use super::{
    nth,
    weekday::{is_variable, named},
    weeks::OVER,
    words::{has, is_and, is_choice, is_part_of_day, place, plain, words},
};

/// How often something meets, as far as words say it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Often {
    /// Nothing is said.
    #[default]
    Unsaid,
    /// Each week.
    Weekly,
    /// Every other week.
    Fortnightly,
    /// Twice a month.
    TwiceMonthly,
    /// Once a month, or in the weeks that are named.
    Monthly,
    /// Every other month.
    EveryTwoMonths,
    /// Once.
    Once,
    /// Irregularly, as needed or by arrangement.
    ByArrangement,
}

/// What a frequency cell says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frequency {
    /// How often.
    pub often: Often,
    /// The weekdays it names besides.
    pub days: WeekdaySet,
    /// The weeks of the month it names besides.
    pub nth: Vec<Nth>,
}

/// Phrases in folded words, longer before shorter where one holds the other.
const PHRASES: &[(&str, Often)] = &[
    ("every two months", Often::EveryTwoMonths),
    ("every 2 months", Often::EveryTwoMonths),
    ("alternate months", Often::EveryTwoMonths),
    ("every other month", Often::EveryTwoMonths),
    ("reizi divos menesos", Often::EveryTwoMonths),
    ("kas du menesius", Often::EveryTwoMonths),
    ("ule kuu", Often::EveryTwoMonths),
    ("every other week", Often::Fortnightly),
    ("every second week", Often::Fortnightly),
    ("every two weeks", Often::Fortnightly),
    ("every 2 weeks", Often::Fortnightly),
    ("alternate weeks", Often::Fortnightly),
    ("alternate", Often::Fortnightly),
    ("fortnightly", Often::Fortnightly),
    ("katru otro nedelu", Often::Fortnightly),
    ("reizi divas nedelas", Often::Fortnightly),
    ("kas antra savaite", Often::Fortnightly),
    ("kas dvi savaites", Often::Fortnightly),
    ("ule nadala", Often::Fortnightly),
    ("twice monthly", Often::TwiceMonthly),
    ("twice a month", Often::TwiceMonthly),
    ("bi monthly", Often::TwiceMonthly),
    ("bimonthly", Often::TwiceMonthly),
    ("divreiz menesi", Often::TwiceMonthly),
    ("divas reizes menesi", Often::TwiceMonthly),
    ("du kartus per menesi", Often::TwiceMonthly),
    ("kaks korda kuus", Often::TwiceMonthly),
    ("once a week", Often::Weekly),
    ("every week", Often::Weekly),
    ("each week", Often::Weekly),
    ("weekly", Often::Weekly),
    ("katru nedelu", Often::Weekly),
    ("reizi nedela", Often::Weekly),
    ("iknedelas", Often::Weekly),
    ("kas savaite", Often::Weekly),
    ("kiekviena savaite", Often::Weekly),
    ("karta per savaite", Often::Weekly),
    ("igal nadalal", Often::Weekly),
    ("kord nadalas", Often::Weekly),
    ("once a month", Often::Monthly),
    ("of the month", Often::Monthly),
    ("of each month", Often::Monthly),
    ("of every month", Often::Monthly),
    ("every month", Often::Monthly),
    ("each month", Often::Monthly),
    ("monthly", Often::Monthly),
    ("monthy", Often::Monthly),
    ("katra menesa", Often::Monthly),
    ("katru menesi", Often::Monthly),
    ("reizi menesi", Often::Monthly),
    ("kas menesi", Often::Monthly),
    ("karta per menesi", Often::Monthly),
    ("kiekvieno menesio", Often::Monthly),
    ("menesio", Often::Monthly),
    ("menesa", Often::Monthly),
    ("iga kuu", Often::Monthly),
    ("kord kuus", Often::Monthly),
    ("contact for current schedule", Often::ByArrangement),
    ("by arrangement", Often::ByArrangement),
    ("by appointment", Often::ByArrangement),
    ("as necessary", Often::ByArrangement),
    ("as needed", Often::ByArrangement),
    ("as required", Often::ByArrangement),
    ("irregular", Often::ByArrangement),
    ("various", Often::ByArrangement),
    ("varies", Often::ByArrangement),
    ("pec pieraksta", Often::ByArrangement),
    ("pec vienosanas", Often::ByArrangement),
    ("pec vajadzibas", Often::ByArrangement),
    ("neregulari", Often::ByArrangement),
    ("pagal susitarima", Often::ByArrangement),
    ("nereguliariai", Often::ByArrangement),
    ("kokkuleppel", Often::ByArrangement),
    ("once", Often::Once),
    ("one off", Often::Once),
    ("vienreiz", Often::Once),
    ("vienu reizi", Often::Once),
    ("viena karta", Often::Once),
    ("uhekordne", Often::Once),
    ("uks kord", Often::Once),
];

/// Reads the cell.
///
/// # Errors
/// Why it is doubtful; no word of it is passed over, but for "on", "the" and their like.
pub fn read(cell: &str) -> Result<Frequency, DoubtReason> {
    let spoken = words(cell);
    if spoken
        .iter()
        .any(|word| OVER.iter().any(|over| word.starts_with(over)))
    {
        return Err(DoubtReason::SaidToBeInactive);
    }
    if has(&spoken, "day varies") || has(&spoken, "days vary") {
        return Err(DoubtReason::DayVaries);
    }
    let mut rest = tokens(cell);
    let mut known: Vec<String> = rest
        .iter()
        .map(|token| plain(token.trim_matches('.')))
        .collect();
    let mut often = Vec::new();
    for (phrase, meaning) in PHRASES {
        while let Some(place) = place(&known, phrase) {
            // An empty word stays in its place, so that no new phrase arises across the gap.
            let taken = place..place + phrase.split(' ').count();
            known.splice(taken.clone(), [String::new()]);
            rest.splice(taken, [String::new()]);
            often.push(*meaning);
        }
    }
    let mut frequency = Frequency {
        often: agreed(&often)?,
        ..Frequency::default()
    };
    let every = rest
        .iter()
        .try_fold(false, |every, word| Ok(frequency.take(word)? || every))?;
    frequency.completed(every)
}

impl Frequency {
    /// Takes one of the remaining words; whether it was "every".
    fn take(&mut self, token: &str) -> Result<bool, DoubtReason> {
        let word = plain(token.trim_matches('.'));
        if let Some(day) = named(&word) {
            self.days = self.days.with(day);
            return Ok(false);
        }
        if let Some(nth) = nth::read(token) {
            self.nth.push(nth);
            return Ok(false);
        }
        match word.as_str() {
            "every" | "each" | "katru" | "katra" | "kiekviena" | "iga" | "igal" => Ok(true),
            "on" | "the" | "a" | "month" | "" => Ok(false),
            word if is_and(word) => Ok(false),
            word if is_choice(word) => Err(DoubtReason::DayIsAChoice),
            word if is_part_of_day(word) => Err(DoubtReason::OnlyPartOfDay),
            word if is_variable(word) => Err(DoubtReason::DayVaries),
            _ => Err(DoubtReason::FrequencyUnreadable),
        }
    }

    /// "Every Monday" is weekly and "2nd Tuesday" monthly, though neither word is there.
    fn completed(mut self, every: bool) -> Result<Self, DoubtReason> {
        self.nth.sort_unstable();
        self.nth.dedup();
        let has_day = !self.days.is_empty();
        match (self.often, self.nth.is_empty()) {
            (Often::Unsaid, false) if has_day => self.often = Often::Monthly,
            (Often::Unsaid, true) if has_day && every => self.often = Often::Weekly,
            (Often::Unsaid, false) => return Err(DoubtReason::FrequencyUnreadable),
            (Often::Unsaid, true) if every => return Err(DoubtReason::FrequencyUnreadable),
            _ => {}
        }
        Ok(self)
    }
}

/// One meaning, though it may be said twice ("Monthly, second Friday of each month").
fn agreed(often: &[Often]) -> Result<Often, DoubtReason> {
    match often {
        [] => Ok(Often::Unsaid),
        [first, rest @ ..] if rest.iter().all(|other| other == first) => Ok(*first),
        _ => Err(DoubtReason::FrequencyUnreadable),
    }
}

/// Words, with the dot of an ordinal.
fn tokens(cell: &str) -> Vec<String> {
    cell.split(|letter: char| !(letter.is_alphanumeric() || letter == '.'))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::Weekday;
    use proptest::prelude::*;

    use super::*;

    fn often(cell: &str) -> Result<Often, DoubtReason> {
        read(cell).map(|frequency| frequency.often)
    }

    #[test]
    fn the_words_of_a_normalised_sheet_are_known() {
        for (word, wanted) in [
            ("weekly", Often::Weekly),
            ("fortnightly", Often::Fortnightly),
            ("twice-monthly", Often::TwiceMonthly),
            ("monthly", Often::Monthly),
            ("every-2-months", Often::EveryTwoMonths),
            ("once", Often::Once),
            ("irregular", Often::ByArrangement),
            ("by-arrangement", Often::ByArrangement),
            ("", Often::Unsaid),
        ] {
            assert_eq!(often(word), Ok(wanted), "{word}");
        }
    }

    #[test]
    fn three_words_for_one_rule_are_one_rule() {
        for cell in [
            "Twice Monthly, Second and Fourth Thursday",
            "Bi Monthly, 2nd & 4th Thursday",
            "Monthly,  Second and Fourth Thursdays",
        ] {
            let read = read(cell).unwrap();
            assert_eq!(read.nth, [Nth::Second, Nth::Fourth], "{cell}");
            assert_eq!(read.days, WeekdaySet::only(Weekday::Thursday), "{cell}");
        }
    }

    #[test]
    fn prose_in_four_languages_is_read_to_its_last_word() {
        assert_eq!(often("Weekly ,Wednesday"), Ok(Often::Weekly));
        assert_eq!(often("Monthy, Second Tuesday"), Ok(Often::Monthly));
        assert_eq!(often("Alternate Mondays"), Ok(Often::Fortnightly));
        assert_eq!(often("reizi nedēļā trešdienās"), Ok(Often::Weekly));
        assert_eq!(often("kartą per savaitę"), Ok(Often::Weekly));
        assert_eq!(often("igal nädalal"), Ok(Often::Weekly));
        assert_eq!(often("every Monday"), Ok(Often::Weekly));
        let read = read("katra mēneša 1., 2. un 3. otrdiena").unwrap();
        assert_eq!((read.often, read.nth.len()), (Often::Monthly, 3));
        assert_eq!(read.days, WeekdaySet::only(Weekday::Tuesday));
    }

    #[test]
    fn prose_that_is_no_rule_is_doubtful() {
        assert_eq!(often("Monthly, Day Varies"), Err(DoubtReason::DayVaries));
        assert_eq!(
            often("Weekly, Monday or Tuesday"),
            Err(DoubtReason::DayIsAChoice)
        );
        assert_eq!(
            often("Monthly on Monday mornings"),
            Err(DoubtReason::OnlyPartOfDay)
        );
        assert_eq!(
            often("Folded due to lack of convenor January 2025"),
            Err(DoubtReason::SaidToBeInactive)
        );
        for cell in [
            "Fictitious Group",
            "kas antras mėnesio trečiadienis",
            "kartą per mėnesį arba per savaitę",
            "weekly except August",
            "2nd week",
            "10th September 2021 (2nd Friday of each Month)",
        ] {
            assert!(read(cell).is_err(), "{cell}");
        }
    }

    proptest! {
        #[test]
        fn any_cell_is_read_or_doubtful(cell in "\\PC{0,60}") {
            let _ = read(&cell);
        }

        #[test]
        fn a_strange_word_is_never_passed_over(word in "x[a-z]{3,8}q", place in prop::bool::ANY) {
            let cell = if place { format!("{word} weekly") } else { format!("weekly, {word}") };
            prop_assert_eq!(often(&cell), Err(DoubtReason::FrequencyUnreadable));
        }
    }
}
