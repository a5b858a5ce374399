//! Bytes to text: UTF-8 with or without a mark, or Windows-1257, the old encoding of the Baltic.

use encoding_rs::WINDOWS_1257;

use crate::import::refusal::SheetRefusal;

/// Reads `bytes` as text.
///
/// # Errors
/// A [`SheetRefusal`] when they are no text, or text of which some letters would have to be guessed.
pub fn decode(bytes: &[u8]) -> Result<String, SheetRefusal> {
    refuse_what_is_no_text(bytes)?;
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(broken) => decode_baltic(bytes, broken.valid_up_to()),
    }
}

fn refuse_what_is_no_text(bytes: &[u8]) -> Result<(), SheetRefusal> {
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Err(SheetRefusal::Utf16);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(SheetRefusal::Workbook);
    }
    let Some(first_nul) = bytes.iter().position(|byte| *byte == 0) else {
        return Ok(());
    };
    let every_other = bytes
        .iter()
        .skip(first_nul % 2)
        .step_by(2)
        .take(40)
        .all(|byte| *byte == 0);
    Err(if every_other {
        SheetRefusal::Utf16
    } else {
        SheetRefusal::Binary
    })
}

fn decode_baltic(bytes: &[u8], first_broken: usize) -> Result<String, SheetRefusal> {
    let (whole, broken) = letters_beyond_ascii(bytes);
    if whole > broken {
        return Err(SheetRefusal::MixedText {
            line: line_of(bytes, first_broken),
        });
    }
    if let Some(place) = bytes.iter().position(|byte| is_no_baltic_letter(*byte)) {
        return Err(SheetRefusal::BrokenText {
            line: line_of(bytes, place),
        });
    }
    let (text, _) = WINDOWS_1257.decode_without_bom_handling(bytes);
    Ok(text.into_owned())
}

/// How many letters of more than one byte are whole UTF-8, and how many bytes are not.
fn letters_beyond_ascii(bytes: &[u8]) -> (usize, usize) {
    bytes.utf8_chunks().fold((0, 0), |(whole, broken), chunk| {
        let here = chunk
            .valid()
            .chars()
            .filter(|letter| !letter.is_ascii())
            .count();
        (whole + here, broken + chunk.invalid().len())
    })
}

/// Whether Windows-1257 has no letter for `byte`.
fn is_no_baltic_letter(byte: u8) -> bool {
    matches!(
        byte,
        0x81 | 0x83 | 0x88 | 0x8A | 0x8C | 0x90 | 0x98 | 0x9A | 0x9C | 0x9F | 0xA1 | 0xA5
    )
}

fn line_of(bytes: &[u8], place: usize) -> u32 {
    let before = bytes
        .iter()
        .take(place)
        .filter(|byte| **byte == b'\n')
        .count();
    u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_is_read_with_and_without_its_mark() {
        assert_eq!(decode("šokiai".as_bytes()), Ok("šokiai".to_owned()));
        assert_eq!(decode(b"\xEF\xBB\xBFa,b"), Ok("a,b".to_owned()));
    }

    #[test]
    fn every_baltic_letter_survives_windows_1257() {
        let letters = "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽąęėįųĄĘĖĮŲõäöüÕÄÖÜ„”–";
        let (bytes, _, lost) = WINDOWS_1257.encode(letters);
        assert!(!lost);
        assert_eq!(decode(&bytes), Ok(letters.to_owned()));
    }

    #[test]
    fn what_is_no_text_is_refused_by_name() {
        assert_eq!(decode(b"\xFF\xFEa\0,\0"), Err(SheetRefusal::Utf16));
        assert_eq!(decode(b"t\0i\0t\0l\0e\0"), Err(SheetRefusal::Utf16));
        assert_eq!(decode(b"PK\x03\x04..."), Err(SheetRefusal::Workbook));
        assert_eq!(decode(b"title\n\0\x01\x02"), Err(SheetRefusal::Binary));
    }

    #[test]
    fn one_broken_byte_among_utf_8_is_not_read_as_another_encoding() {
        let mut bytes = "title\nŠokiai\nŽūklė\n".as_bytes().to_vec();
        bytes.extend(b"\xF0okiai\n");
        assert_eq!(decode(&bytes), Err(SheetRefusal::MixedText { line: 4 }));
    }

    #[test]
    fn a_byte_without_a_letter_is_refused_with_its_line() {
        assert_eq!(
            decode(b"title\na\xA1b"),
            Err(SheetRefusal::BrokenText { line: 2 })
        );
    }
}
