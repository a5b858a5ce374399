//! The translations, as they must and must not be.

use super::*;

/// A message in the four languages, in their order, as files named `word`. A `~` begins a new line.
fn sources(texts: [&str; 4]) -> Vec<Source> {
    let source = |(language, text): (Language, &str)| Source {
        language,
        word: "word".to_owned(),
        path: format!("{}.ftl", language.code()),
        text: text.replace('~', "\n "),
    };
    Language::ALL.into_iter().zip(texts).map(source).collect()
}

fn written(texts: [&str; 4]) -> String {
    let written = generate(&sources(texts));
    written.unwrap_or_else(|complaints| panic!("{complaints:#?}"))
}

/// What is wrong, as people read it.
fn complaints(texts: [&str; 4]) -> Vec<String> {
    let complaints = generate(&sources(texts)).unwrap_err();
    complaints.iter().map(ToString::to_string).collect()
}

const LV: &str =
    "n = { $count ->~[zero] { $count } vietu~[one] { $count } vieta~*[other] { $count } vietas~}";
const LT: &str =
    "n = { $count ->~[one] { $count } vieta~[few] { $count } vietos~*[other] { $count } vietų~}";
const ET: &str = "n = { $count ->~[one] { $count } koht~*[other] { $count } kohta~}";
const EN: &str = "n = { $count ->~[one] { $count } seat~*[other] { $count } seats~}";

#[test]
fn plain_messages_become_constant_functions() {
    let rust = written(["a-b = Jā", "a-b = Taip", "a-b = Jah", "a-b = Yes \"so\" \\"]);
    assert!(
        rust.contains("pub const fn a_b(reader: Language) -> &'static str {"),
        "{rust}"
    );
    assert!(
        rust.contains(r#"Language::En => "Yes \"so\" \\","#),
        "{rust}"
    );
    assert!(!rust.contains("use crate"), "{rust}");
}

#[test]
fn arguments_come_in_alphabetical_order() {
    let rust = written([
        "a = { $y } { $x }",
        "a = { $x } { $y }",
        "a = { $x }{ $y }",
        "a = { $y }, { $x }",
    ]);
    assert!(
        rust.contains("fn a(reader: Language, x: &str, y: &str) -> Cow<'static, str>"),
        "{rust}"
    );
    assert!(rust.contains(r#"Language::Lv => "\u{2} \u{1}","#), "{rust}");
    assert!(rust.contains("}, &[x, y])"), "{rust}");
}

#[test]
fn counts_are_numbers_with_plural_forms() {
    let rust = written([LV, LT, ET, EN]);
    assert!(
        rust.contains("fn n(reader: Language, count: u32) -> Cow<'static, str>"),
        "{rust}"
    );
    assert!(rust.contains(r#"match plural(reader, count) { Plural::Zero => "\u{1} vietu", Plural::One => "\u{1} vieta", _ => "\u{1} vietas", }"#), "{rust}");
    assert!(rust.contains("&[&number(reader, count)]"), "{rust}");
}

#[test]
fn exact_numbers_go_before_plural_forms() {
    let en = "n = { $count ->~[0] No seats~[one] One seat~*[other] { $count } seats~} left";
    let rust = written([LV, LT, ET, en]);
    assert!(
        rust.contains(r#"match count { 0 => "No seats left", _ => match plural(reader, count) { Plural::One => "One seat left", _ => "\u{1} seats left", } }"#),
        "{rust}"
    );
}

#[test]
fn an_exact_one_does_where_only_one_takes_the_form() {
    let en = "n = { $count ->~[1] One seat~*[other] { $count } seats~}";
    assert!(
        written([LV, LT, ET, en])
            .contains(r#"match count { 1 => "One seat", _ => "\u{1} seats", }"#)
    );
    let lv = "n = { $count ->~[0] nav~[1] viena~*[other] { $count }~}";
    assert_eq!(
        complaints([lv, LT, ET, EN]),
        [
            "lv.ftl:1: `$count` needs the form `[one]` in Latvian.",
            "lv.ftl:1: `$count` needs the form `[zero]` in Latvian."
        ]
    );
}

#[test]
fn missing_and_strange_plural_forms_are_refused() {
    let lt = "\n\nn = { $count ->~[one] a { $count }~*[other] b~}";
    assert_eq!(
        complaints([LV, lt, ET, EN]),
        ["lt.ftl:3: `$count` needs the form `[few]` in Lithuanian."]
    );
    let lt = LT.replace("*[other]", "[many] { $count } vietos~*[other]");
    assert_eq!(written([LV, &lt, ET, EN]), written([LV, LT, ET, EN]));
    let et = ET.replace("[one]", "[one] a~[two]");
    assert_eq!(
        complaints([LV, LT, &et, EN]),
        ["et.ftl:1: Estonian has no form `[two]` for whole numbers."]
    );
    let en = "n = { $count ->~*[one] { $count } seat~[other] { $count } seats~}";
    assert_eq!(complaints([LV, LT, ET, en]).len(), 1);
}

#[test]
fn choices_name_the_same_things_in_every_language() {
    let en = "# @choice $m\nn = { $m ->~[1] a~*[2] b~}";
    let same = "n = { $m ->~[1] a~*[2] b~}";
    let rust = written([same, same, same, en]);
    assert!(
        rust.contains("pub const fn n(reader: Language, m: u32) -> &'static str"),
        "{rust}"
    );
    assert!(
        rust.contains(r#"match m { 1 => "a", _ => "b", }"#),
        "{rust}"
    );
    let less = "n = { $m ->~*[2] b~}";
    assert_eq!(
        complaints([same, less, same, en]),
        ["lt.ftl:1: `$m` needs the form `[1]` in Lithuanian, as in the other languages."]
    );
}

#[test]
fn words_can_choose() {
    let text = "n = { $language ->~[lv] a~*[en] b~}";
    let rust = written([text; 4]);
    assert!(
        rust.contains("pub fn n(reader: Language, language: &str) -> &'static str"),
        "{rust}"
    );
    assert!(
        rust.contains(r#"match language { "lv" => "a", _ => "b", }"#),
        "{rust}"
    );
}

#[test]
fn shown_numbers_are_marked() {
    let plain = "n = lappuse { $page }";
    let rust = written([plain, plain, plain, "# @number $page\nn = page { $page }"]);
    assert!(rust.contains("page: u32"), "{rust}");
    let wrong = complaints([plain, plain, plain, "# @number $pages\nn = page { $page }"]);
    assert_eq!(
        wrong,
        ["en.ftl:2: The comment names `$pages`, which is no argument here."]
    );
}

#[test]
fn references_are_followed() {
    let text = "-house = nams\nbrand = Saiets\nn = { brand } un { -house }{ \"\\u2026\" }";
    assert!(written([text; 4]).contains("\"Saiets un nams…\""));
    let text = "a = { b }\nb = { a }";
    assert!(complaints([text; 4])[0].ends_with("refers to itself."));
    assert!(
        complaints(["a = { b }"; 4])[0]
            .ends_with("`b` is neither in this file nor in `common.ftl`.")
    );
}

#[test]
fn long_texts_keep_their_lines() {
    let text = "n =\n    One\n    two\n\n    three\n";
    assert!(written([text; 4]).contains("\"One\\ntwo\\n\\nthree\""));
}

#[test]
fn what_one_language_lacks_is_named() {
    let both = "a = A\nb = B";
    assert_eq!(
        complaints([both, both, "a = A", both]),
        ["et.ftl:1: `b` is missing in Estonian."]
    );
    let shown = "a = { $x }";
    assert_eq!(
        complaints([shown, "a = A", shown, shown]),
        ["lt.ftl:1: `$x` is missing in Lithuanian, or is not meant to be in the other languages."]
    );
    let mut three = sources(["a = A"; 4]);
    three.pop();
    assert_eq!(
        generate(&three).unwrap_err()[0].sentence,
        "`app/locales/en/word.ftl` is missing."
    );
}

#[test]
fn what_is_not_supported_is_refused_with_its_line() {
    for (text, line, part) in [
        ("a = A\na = B", 2, "already"),
        ("a = A\n .title = B", 2, "attribute"),
        ("a = A\nb = { NUMBER($x) }", 2, "Functions"),
        ("a = A\nb = {", 2, "cannot be read"),
        ("a = A\nb = { a.title }", 2, "not supported"),
        ("a = A\nb = { \"x\" ->~*[other] y~}", 3, "Only an argument"),
        ("a = A\nself = B", 2, "word of Rust"),
        ("a = A\nb = \u{1}", 2, "control character"),
        ("a = A\n# @plural $x\nb = { $x }", 3, "neither"),
        (
            "a = A\nb = { $x ->~[1.5] y~*[other] z~}",
            3,
            "whole numbers",
        ),
    ] {
        let complaints = generate(&sources([text; 4])).unwrap_err();
        let found = complaints
            .iter()
            .find(|complaint| complaint.sentence.contains(part));
        assert_eq!(
            found.map(|found| found.line),
            Some(line),
            "{text}: {complaints:#?}"
        );
    }
}

#[test]
fn the_order_of_files_does_not_matter() {
    let mut turned = sources([LV, LT, ET, EN]);
    turned.reverse();
    assert_eq!(generate(&turned), generate(&sources([LV, LT, ET, EN])));
}
