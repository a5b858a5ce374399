//! A workbook goes back in the shape it came in: nothing changes but the edited cells.

use std::{collections::BTreeMap, io::Cursor};

use calamine::{Data, Reader as _, Xlsx};
use domain::language::Language;
use jiff::civil::{date, time};
use proptest::prelude::*;
use server::{
    import::{SheetRefusal, Sheets, read},
    sheet::keep::{Added, Change, Edit, KeepRefusal, Value, of_keep, patch},
};

use crate::{
    archive::{self, cells, packed, part, parts},
    folders::fixture,
};

const PLAN: &str = "Rudens plāns";
const PART: &str = "xl/worksheets/sheet1.xml";
/// The same plan as `openpyxl` and as `LibreOffice` write it.
const PLANS: [&str; 2] = ["plan.xlsx", "plan_office.xlsx"];

fn edit(row: u32, column: u32, value: Value) -> Edit {
    Edit {
        sheet: PLAN.to_owned(),
        row,
        column,
        value,
    }
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn added() -> Added {
    Added {
        name: "Saiets".to_owned(),
        rows: vec![
            vec!["Šūna".to_owned(), "Bija".to_owned()],
            vec!["A4".to_owned(), "=1+1".to_owned()],
        ],
    }
}

#[test]
fn nothing_to_change_gives_the_same_bytes() {
    for file in PLANS {
        let original = fixture(file);
        assert_eq!(patch(&original, &[], None).unwrap(), original);
    }
}

#[test]
fn only_edited_cells_are_other_cells() {
    for file in PLANS {
        let original = fixture(file);
        let edits = [
            edit(4, 0, text("Angļu valoda <iesācējiem> & citiem")),
            edit(6, 2, Value::Time(time(15, 30, 0, 0))),
            edit(7, 6, Value::Number(14.0)),
            edit(8, 5, Value::Nothing),
            edit(12, 0, Value::Date(date(2026, 9, 14))),
            edit(9, 0, text("Jauns kurss")),
        ];
        let patched = patch(&original, &edits, None).unwrap();
        let ((before, formulas), (after, same)) = (cells(&original), cells(&patched));
        assert_eq!(formulas, same);
        let changed: Vec<(u32, u32)> = before
            .keys()
            .chain(after.keys())
            .filter(|at| before.get(at) != after.get(at))
            .map(|(_, row, column)| (row + 1, *column))
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect();
        assert_eq!(changed, [(4, 0), (6, 2), (7, 6), (8, 5), (9, 0), (12, 0)]);
        let at = |row: u32, column| after.get(&(PLAN.to_owned(), row - 1, column));
        assert_eq!(
            at(4, 0),
            Some(&Data::String(
                "Angļu valoda <iesācējiem> & citiem".to_owned()
            ))
        );
        assert!(matches!(at(6, 2), Some(Data::DateTime(hour)) if hour.as_f64() == 15.5 / 24.0));
        assert!(matches!(at(12, 0), Some(Data::DateTime(day)) if day.as_f64() == 46_279.0));
        assert_eq!(at(8, 5), None);
    }
}

#[test]
fn every_part_that_nothing_changes_is_packed_as_it_was() {
    for file in PLANS {
        let original = fixture(file);
        let patched = patch(&original, &[edit(4, 0, text("Šahs"))], Some(&added())).unwrap();
        let (before, after) = (packed(&original), packed(&patched));
        let changed: Vec<&str> = before
            .iter()
            .filter(|(name, bytes)| after.get(*name) != Some(bytes))
            .map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(
            changed,
            [
                "[Content_Types].xml",
                "xl/_rels/workbook.xml.rels",
                "xl/workbook.xml",
                PART
            ]
        );
        let new: Vec<&String> = after
            .keys()
            .filter(|name| !before.contains_key(*name))
            .collect();
        assert_eq!(new, ["xl/worksheets/saiets1.xml"]);
        let order = |bytes: &[u8]| {
            parts(bytes)
                .into_iter()
                .map(|(name, _)| name)
                .collect::<Vec<_>>()
        };
        assert_eq!(order(&original), order(&patched)[..before.len()]);
    }
}

#[test]
fn a_changed_sheet_is_the_same_text_around_its_edited_cells() {
    let original = fixture("plan.xlsx");
    let patched = patch(&original, &[edit(7, 6, Value::Number(14.0))], None).unwrap();
    let (before, after) = (part(&original, PART), part(&patched, PART));
    let cell = "<c r=\"G7\"";
    let (head, tail) = before.split_at(before.find(cell).unwrap());
    let rest = tail.split_once("</c>").unwrap().1;
    assert!(after.starts_with(head) && after.ends_with(rest));
    assert_eq!(
        after.len() - head.len() - rest.len(),
        "<c r=\"G7\"><v>14</v></c>".len()
    );
    for kept in [
        "mergeCell ref=\"B4:B5\"",
        "conditionalFormatting",
        "dataValidation",
        "width=\"34\"",
        "<drawing",
    ] {
        assert!(after.contains(kept), "{kept}");
    }
}

#[test]
fn formulas_are_worked_out_anew_when_the_file_is_opened() {
    for file in PLANS {
        let original = fixture(file);
        let patched = patch(&original, &[edit(7, 6, Value::Number(14.0))], None).unwrap();
        let book = part(&patched, "xl/workbook.xml");
        assert_eq!(book.matches("fullCalcOnLoad=\"1\"").count(), 1, "{book}");
        assert_eq!(book.matches("<calcPr").count(), 1);
    }
}

#[test]
fn a_replaced_formula_goes_with_the_list_that_names_it() {
    let original = fixture("plan.xlsx");
    let listed = archive::changed(&original, "xl/_rels/workbook.xml.rels", |text| {
        text.replace("</Relationships>", "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain\" Target=\"calcChain.xml\"/></Relationships>")
    });
    let listed = archive::changed(&listed, "[Content_Types].xml", |text| {
        text.replace("</Types>", "<Override PartName=\"/xl/calcChain.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml\"/></Types>")
    });
    let listed = archive::with(&listed, "xl/calcChain.xml", b"<calcChain/>");
    let patched = patch(&listed, &[edit(10, 6, Value::Number(104.0))], None).unwrap();
    let names: Vec<String> = parts(&patched).into_iter().map(|(name, _)| name).collect();
    assert!(!names.iter().any(|name| name.contains("calcChain")));
    assert!(!part(&patched, "[Content_Types].xml").contains("calcChain"));
    assert!(!part(&patched, "xl/_rels/workbook.xml.rels").contains("calcChain"));
    let other = patch(&listed, &[edit(4, 0, text("Šahs"))], None).unwrap();
    assert!(
        packed(&other).contains_key("xl/calcChain.xml"),
        "no formula went"
    );
}

#[test]
fn the_sheet_that_is_added_says_what_it_is_told_and_is_no_programme() {
    for file in PLANS {
        let original = fixture(file);
        let patched = patch(&original, &[edit(4, 0, text("Šahs"))], Some(&added())).unwrap();
        let (after, formulas) = cells(&patched);
        let said = after.get(&("Saiets".to_owned(), 1, 1));
        assert_eq!(said, Some(&Data::String("=1+1".to_owned())));
        assert!(formulas.keys().all(|(sheet, ..)| sheet != "Saiets"));
        let again = patch(&patched, &[], Some(&added())).unwrap();
        let book = Xlsx::new(Cursor::new(&again)).unwrap();
        assert_eq!(book.sheet_names(), [PLAN, "Piezīmes", "Saiets", "Saiets 2"]);
        let read = read(&Sheets::one("plan.xlsx", again), None).unwrap();
        assert_eq!(read.report.unmatched, ["Piezīmes", "Saiets", "Saiets 2"]);
    }
}

#[test]
fn a_plan_that_goes_out_and_comes_in_is_the_same_programme_with_its_change() {
    for file in PLANS {
        let original = fixture(file);
        let programme = |bytes: &[u8]| {
            let sheets = Sheets::one("plan.xlsx", bytes).corrected(Default::default());
            read(&sheets, None).unwrap().programme
        };
        let patched = patch(
            &original,
            &[edit(6, 2, Value::Time(time(13, 0, 0, 0)))],
            Some(&added()),
        )
        .unwrap();
        let (before, after) = (programme(&original), programme(&patched));
        let starts = |programme: &store::Programme| {
            let patterns = programme
                .courses
                .iter()
                .flat_map(|course| &course.offer.patterns);
            patterns
                .map(|pattern| pattern.hours.start)
                .collect::<Vec<_>>()
        };
        assert_eq!(starts(&before).len(), 5);
        let mut wanted = starts(&before);
        wanted[2] = time(13, 0, 0, 0);
        assert_eq!(starts(&after), wanted);
    }
}

#[test]
fn what_nobody_could_see_or_what_others_lean_on_is_not_changed() {
    let original = fixture("plan.xlsx");
    let refused = |edit: Edit| patch(&original, &[edit], None).unwrap_err();
    assert_eq!(
        refused(edit(5, 1, text("otrdien"))),
        KeepRefusal::Covered {
            cell: format!("{PLAN}!B5")
        }
    );
    let elsewhere = Edit {
        sheet: "Ziema".to_owned(),
        ..edit(1, 1, text("x"))
    };
    assert_eq!(
        refused(elsewhere),
        KeepRefusal::NoSuchSheet {
            sheet: "Ziema".to_owned()
        }
    );
    assert!(matches!(
        refused(edit(0, 1, text("x"))),
        KeepRefusal::OutOfBounds { .. }
    ));
    assert!(matches!(
        refused(edit(1, 20_000, text("x"))),
        KeepRefusal::OutOfBounds { .. }
    ));
    let shared = archive::changed(&original, PART, |text| {
        text.replace(
            "<f>SUM(G4:G8)</f>",
            "<f t=\"shared\" ref=\"G10:H10\" si=\"0\">SUM(G4:G8)</f>",
        )
    });
    assert_eq!(
        patch(&shared, &[edit(10, 6, text("x"))], None),
        Err(KeepRefusal::SharedFormula {
            cell: format!("{PLAN}!G10")
        })
    );
    assert_eq!(
        patch(b"no workbook", &[], None),
        Err(KeepRefusal::Unreadable(SheetRefusal::WorkbookBroken))
    );
}

#[test]
fn sheets_of_other_programs_are_written_in_their_own_way() {
    let sheet = "<?xml version=\"1.0\"?><x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:dimension ref='A1'/><x:cols><x:col min=\"2\" max=\"3\" style=\"1\"/></x:cols><x:sheetData><x:row spans=\"1:1\"><x:c t=\"inlineStr\"><x:is><x:t>one</x:t></x:is></x:c></x:row><x:row r=\"4\"/></x:sheetData></x:worksheet>";
    let original = archive::with(&fixture("plan.xlsx"), PART, sheet.as_bytes());
    let edits = [
        edit(1, 0, text("un")),
        edit(1, 2, text("drei")),
        edit(2, 0, Value::Number(2.5)),
        edit(4, 1, text("quatre")),
        edit(9, 0, text("neuf")),
    ];
    let patched = patch(&original, &edits, None).unwrap();
    let (after, _) = cells(&patched);
    let found: Vec<(u32, u32, String)> = after
        .iter()
        .filter(|((sheet, ..), _)| sheet == PLAN)
        .map(|((_, row, column), value)| (row + 1, *column, value.to_string()))
        .collect();
    let wanted = [
        (1, 0, "un"),
        (1, 2, "drei"),
        (2, 0, "2.5"),
        (4, 1, "quatre"),
        (9, 0, "neuf"),
    ];
    assert_eq!(
        found,
        wanted.map(|(row, column, text)| (row, column, text.to_owned()))
    );
    let text = part(&patched, PART);
    assert!(
        text.contains("<x:c r=\"C1\" s=\"1\""),
        "the format of its column: {text}"
    );
    assert!(
        !text.contains("spans") && text.contains("ref=\"A1:C9\""),
        "{text}"
    );
    let empty = sheet.replace("<x:row spans=\"1:1\"><x:c t=\"inlineStr\"><x:is><x:t>one</x:t></x:is></x:c></x:row><x:row r=\"4\"/></x:sheetData>", "</x:sheetData>").replace("<x:sheetData></x:sheetData>", "<x:sheetData/>");
    let original = archive::with(&fixture("plan.xlsx"), PART, empty.as_bytes());
    let patched = patch(&original, &edits, None).unwrap();
    assert_eq!(
        cells(&patched)
            .0
            .iter()
            .filter(|((sheet, ..), _)| sheet == PLAN)
            .count(),
        5
    );
}

#[test]
fn the_list_of_changes_and_every_refusal_is_in_four_languages() {
    let edit = edit(4, 0, text("Šahs"));
    let change = Change {
        before: "Angļu valoda".to_owned(),
        edit: edit.clone(),
    };
    let mut names = std::collections::BTreeSet::new();
    for language in Language::ALL {
        let added = Added::of_changes(language, std::slice::from_ref(&change));
        assert_eq!(added.rows[1], [PLAN, "A4", "Angļu valoda", "Šahs"]);
        let patched = patch(
            &fixture("plan.xlsx"),
            std::slice::from_ref(&edit),
            Some(&added),
        )
        .unwrap();
        let book = Xlsx::new(Cursor::new(&patched)).unwrap();
        names.insert(book.sheet_names().pop().unwrap());
        for why in [
            KeepRefusal::Covered {
                cell: "Plan!C5".to_owned(),
            },
            KeepRefusal::SharedFormula {
                cell: "Plan!C5".to_owned(),
            },
            KeepRefusal::OutOfBounds {
                cell: "Plan!C5".to_owned(),
            },
            KeepRefusal::NoSuchSheet {
                sheet: "Plan!C5".to_owned(),
            },
        ] {
            let sentence = of_keep(language, &why);
            assert!(
                sentence.contains("Plan!C5") && sentence.ends_with('.'),
                "{sentence}"
            );
        }
        assert!(
            !of_keep(
                language,
                &KeepRefusal::Unreadable(SheetRefusal::WorkbookLocked)
            )
            .is_empty()
        );
    }
    assert_eq!(names.len(), 4, "{names:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_edits_are_found_where_they_were_put_and_nowhere_else(
        file in prop::sample::select(&PLANS[..]),
        wanted in prop::collection::btree_map((1_u32..40, 0_u32..12), "[^\\p{C}]{1,12}[\\p{L}<&>\"'=]", 1..25)
    ) {
        let original = fixture(file);
        let covered = |at: &(u32, u32)| *at == (5, 1) || at.0 == 1 && (1..7).contains(&at.1);
        let wanted: BTreeMap<_, _> = wanted.into_iter().filter(|(at, _)| !covered(at)).collect();
        let edits: Vec<Edit> = wanted.iter().map(|((row, column), new)| edit(*row, *column, text(new))).collect();
        let patched = patch(&original, &edits, None).unwrap();
        let (mut expected, _) = cells(&original);
        for ((row, column), new) in &wanted {
            expected.insert((PLAN.to_owned(), row - 1, *column), Data::String(new.clone()));
        }
        prop_assert_eq!(cells(&patched).0, expected);
    }
}
