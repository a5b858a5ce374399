//! The second step: set up, asked for at the door, good once, slowed down, switched off.

use domain::account::Role;
use totp_rs::{Algorithm, TOTP};

use super::signing_in::{HOUSE, try_to_sign_in};
use crate::{
    answer::Page,
    browser::{Browser, own_path},
    staff::{PASSWORD, centre, signed_in},
    test_house::{NOW, TestHouse, moment, run},
};

const OWN: &str = "/en/saieta-nams/house/account";

/// What an authenticator app shows so many half minutes from now.
fn telephone(secret: &str, steps: i64) -> String {
    let mut bits = String::new();
    for letter in secret.bytes() {
        let value = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
            .iter()
            .position(|known| *known == letter);
        bits.push_str(&format!("{:05b}", value.expect("a letter of Base32")));
    }
    let bytes = bits.as_bytes().chunks_exact(8).map(|byte| {
        u8::from_str_radix(std::str::from_utf8(byte).expect("bits"), 2).expect("a byte")
    });
    let totp = TOTP::new(Algorithm::SHA1, 6, 1, 30, bytes.collect()).expect("a secret");
    let at = moment(NOW).as_second() + steps * 30;
    totp.generate(u64::try_from(at).expect("a moment"))
}

/// Sets the second step up and tells its secret, and the page with the recovery codes.
async fn set_up(browser: &Browser<'_>) -> (String, Page) {
    let page = browser
        .fill(OWN, "/api/begin-second-step", &[])
        .await
        .page();
    assert!(page.main_holds("<svg"), "the square is drawn");
    let secret = page.words(".one-time-link").replace(' ', "");
    let code = telephone(&secret, -1);
    let on = browser
        .fill(OWN, "/api/confirm-second-step", &[("code", &code)])
        .await
        .page();
    (secret, on)
}

/// Gives the password, and then this code.
async fn sign_in_with(browser: &Browser<'_>, code: &str) -> String {
    let half = try_to_sign_in(browser, "anna", PASSWORD).await;
    let page = own_path(half.location());
    assert!(page.starts_with("/en/saieta-nams/sign-in/code"), "{page}");
    let answer = browser
        .send_form(&page, "/api/give-code", &[("code", code)])
        .await;
    answer.location().to_owned()
}

#[test]
fn a_code_is_asked_for_besides_the_password_and_is_good_once() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        let anna = signed_in(&house, &centre, Role::Manager, "anna").await;
        let (secret, on) = set_up(&anna).await;
        assert!(
            on.main().contains("The second step is switched on"),
            "{}",
            on.main()
        );
        assert_eq!(on.each("ol.one-time-link li").len(), 10);
        let again = anna.get(OWN).await.page();
        assert!(
            again.all("ol.one-time-link li").is_empty(),
            "they are shown once"
        );

        let browser = house.browser();
        let half = try_to_sign_in(&browser, "anna", PASSWORD).await;
        assert!(half.location().contains("/sign-in/code"));
        let house_page = browser.get(HOUSE).await;
        assert!(
            house_page.location().contains("/sign-in?then="),
            "nothing is open yet"
        );

        let used = sign_in_with(&browser, &telephone(&secret, -1)).await;
        assert!(
            used.contains("refused=code"),
            "the one that confirmed it is used up: {used}"
        );
        let code = telephone(&secret, 0);
        assert_eq!(sign_in_with(&browser, &code).await, HOUSE);
        assert!(browser.get(HOUSE).await.status.is_success());
        let replayed = sign_in_with(&house.browser(), &code).await;
        assert!(replayed.contains("refused=code"), "{replayed}");
        let next = telephone(&secret, 1);
        assert_eq!(sign_in_with(&house.browser(), &next).await, HOUSE);
    });
}

#[test]
fn a_recovery_code_is_good_once() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        let anna = signed_in(&house, &centre, Role::Manager, "anna").await;
        let (_, on) = set_up(&anna).await;
        let codes = on.each("ol.one-time-link li");
        let typed = codes[7].to_uppercase().replace('-', " ");
        assert_eq!(sign_in_with(&house.browser(), &typed).await, HOUSE);
        let again = sign_in_with(&house.browser(), &codes[7]).await;
        assert!(again.contains("refused=code"), "{again}");
        let page = anna.get(OWN).await.page();
        assert!(
            page.main().contains("9 recovery codes are left"),
            "{}",
            page.main()
        );
    });
}

#[test]
fn guessing_codes_is_slowed_down() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        let anna = signed_in(&house, &centre, Role::Manager, "anna").await;
        let (secret, _) = set_up(&anna).await;
        let browser = house.browser();
        let mut last = String::new();
        for _ in 0..7 {
            last = sign_in_with(&browser, "000000").await;
        }
        assert!(last.contains("refused=wait"), "{last}");
        let right = sign_in_with(&browser, &telephone(&secret, 1)).await;
        assert!(
            right.contains("refused=wait"),
            "also the right one waits: {right}"
        );
    });
}

#[test]
fn it_is_switched_off_with_the_password_alone() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        let anna = signed_in(&house, &centre, Role::Manager, "anna").await;
        set_up(&anna).await;
        let wrong = anna
            .fill(OWN, "/api/end-second-step", &[("knows", "not it")])
            .await
            .page();
        assert!(wrong.words("#knows-wrong").contains("not your password"));
        wrong.one("details[open] #knows");
        let off = anna
            .fill(OWN, "/api/end-second-step", &[("knows", PASSWORD)])
            .await
            .page();
        assert!(
            off.main().contains("Set up the second step"),
            "{}",
            off.main()
        );
        let whole = try_to_sign_in(&house.browser(), "anna", PASSWORD).await;
        assert_eq!(whole.location(), HOUSE);
    });
}

#[test]
fn a_wrong_first_code_switches_nothing_on() {
    run(|| async {
        let house = TestHouse::quiet().await;
        let centre = centre(&house).await;
        let anna = signed_in(&house, &centre, Role::Manager, "anna").await;
        anna.fill(OWN, "/api/begin-second-step", &[]).await;
        let wrong = anna
            .fill(OWN, "/api/confirm-second-step", &[("code", "000000")])
            .await
            .page();
        assert!(wrong.words("#code-wrong").contains("not right"));
        let whole = try_to_sign_in(&house.browser(), "anna", PASSWORD).await;
        assert_eq!(whole.location(), HOUSE);
        let page = house.browser().go("/en/saieta-nams/sign-in/code").await;
        assert_eq!(
            page.page().words("h1"),
            "Sign in",
            "without a password there is nothing to confirm"
        );
    });
}
