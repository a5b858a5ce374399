//! How many places.

use domain::{course::Seats, offer::DoubtReason};

use super::words::words;

/// More than this is a number nobody meant: sheets print 700 for "as many as come".
pub const MOST_LIKELY: u16 = 500;

/// Reads the cell. Empty and 0 are unknown, as sheets print both for a limit nobody set.
///
/// # Errors
/// [`DoubtReason::SeatsUnlikely`] above [`MOST_LIKELY`], [`DoubtReason::SeatsUnreadable`] for a range or a word.
pub fn read(cell: &str) -> Result<Seats, DoubtReason> {
    if cell.trim().is_empty() {
        return Ok(Seats::Unknown);
    }
    let plain = !cell.contains(['-', '–', '/', '+', '.', ',']);
    let spoken = words(cell);
    let numbers: Vec<&String> = spoken.iter().filter(|word| !is_around(word)).collect();
    let [number] = numbers.as_slice() else {
        return Err(DoubtReason::SeatsUnreadable);
    };
    match number.parse::<u32>() {
        Ok(0) if plain => Ok(Seats::Unknown),
        Ok(number) if plain => likely(number),
        _ => Err(DoubtReason::SeatsUnreadable),
    }
}

fn likely(number: u32) -> Result<Seats, DoubtReason> {
    match u16::try_from(number) {
        Ok(number) if number <= MOST_LIKELY => Ok(Seats::Known(number)),
        _ => Err(DoubtReason::SeatsUnlikely),
    }
}

fn is_around(word: &str) -> bool {
    matches!(
        word,
        "max"
            | "maximum"
            | "up"
            | "to"
            | "lidz"
            | "iki"
            | "kuni"
            | "people"
            | "places"
            | "seats"
            | "members"
            | "vietas"
            | "vietu"
            | "vietos"
            | "cilveki"
            | "zmoniu"
            | "kohta"
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nothing_and_nought_are_unknown() {
        assert_eq!(read(""), Ok(Seats::Unknown));
        assert_eq!(read("0"), Ok(Seats::Unknown));
    }

    #[test]
    fn numbers_may_have_words_around_them() {
        assert_eq!(read("max 12"), Ok(Seats::Known(12)));
        assert_eq!(read("līdz 12 vietas"), Ok(Seats::Known(12)));
    }

    #[test]
    fn ranges_words_and_great_numbers_are_doubtful() {
        for cell in ["5-7", "between 8 and 10", "-4", "1,5", "many", "12 12", "."] {
            assert_eq!(read(cell), Err(DoubtReason::SeatsUnreadable), "{cell}");
        }
        assert_eq!(read("700"), Err(DoubtReason::SeatsUnlikely));
        assert_eq!(read("99999"), Err(DoubtReason::SeatsUnlikely));
    }

    proptest! {
        #[test]
        fn every_likely_number_is_read(number in 1_u16..=MOST_LIKELY) {
            prop_assert_eq!(read(&number.to_string()), Ok(Seats::Known(number)));
        }
    }
}
