//! The codes of the second step, as every authenticator app makes them (RFC 6238): six figures, a new one each half minute.

use app::site::{Codes, SecondStep};
use fast_qr::{
    convert::{Builder, svg::SvgBuilder},
    qr::QRBuilder,
};
use jiff::Timestamp;
use totp_rs::{Algorithm, TOTP};

/// How long a code is new, in seconds.
const STEP: u64 = 30;
/// How many codes before and after the present one are taken, for a telephone whose clock is not quite right.
const ASKEW: i64 = 1;

/// The codes in the care of `totp-rs`.
#[must_use]
pub fn second_step() -> SecondStep {
    SecondStep::new(Totp)
}

struct Totp;

impl Codes for Totp {
    fn step(&self, secret: &[u8], typed: &str, now: Timestamp) -> Option<u64> {
        let codes = codes(secret)?;
        let typed: String = typed
            .chars()
            .filter(|letter| !letter.is_whitespace())
            .collect();
        let present = now.as_second().div_euclid(i64::try_from(STEP).ok()?);
        let near = (present - ASKEW..=present + ASKEW).filter_map(|step| u64::try_from(step).ok());
        // All are compared, so that the time it takes does not tell which is near.
        near.filter(|step| same(&codes.generate(step * STEP), &typed))
            .max()
    }

    fn text(&self, secret: &[u8]) -> String {
        codes(secret)
            .map(|codes| codes.get_secret_base32())
            .unwrap_or_default()
    }

    fn square(&self, link: &str) -> Option<String> {
        let code = QRBuilder::new(link).build().ok()?;
        Some(SvgBuilder::default().margin(2).to_str(&code))
    }
}

fn codes(secret: &[u8]) -> Option<TOTP> {
    TOTP::new(Algorithm::SHA1, 6, 1, STEP, secret.to_vec()).ok()
}

/// Whether both are the same, in a time that does not tell where they differ.
fn same(code: &str, typed: &str) -> bool {
    let differ = code
        .bytes()
        .zip(typed.bytes())
        .fold(0, |differ, (one, other)| differ | (one ^ other));
    code.len() == typed.len() && differ == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret and the codes of RFC 6238, appendix B, of which six figures are used.
    const SECRET: &[u8] = b"12345678901234567890";

    fn step(typed: &str, second: i64) -> Option<u64> {
        let now = Timestamp::from_second(second).expect("a moment");
        Totp.step(SECRET, typed, now)
    }

    #[test]
    fn the_codes_of_the_standard_are_taken() {
        for (second, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
        ] {
            assert_eq!(step(code, second), Some(second as u64 / 30));
        }
        assert_eq!(step(" 287 082 ", 59), Some(1));
    }

    #[test]
    fn a_clock_may_be_half_a_minute_wrong_and_no_more() {
        assert_eq!(step("287082", 59 + 30), Some(1));
        assert_eq!(step("287082", 29), Some(1));
        assert_eq!(step("287082", 59 + 61), None);
        for wrong in ["", "287083", "28708", "2870822", "２８７０８２"] {
            assert_eq!(step(wrong, 59), None, "{wrong}");
        }
    }

    #[test]
    fn a_secret_can_be_typed_and_drawn() {
        assert_eq!(Totp.text(SECRET), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert!(
            Totp.square("otpauth://totp/x?secret=GEZDGNBV")
                .is_some_and(|svg| svg.starts_with("<svg"))
        );
    }
}
