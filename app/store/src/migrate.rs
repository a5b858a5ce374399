//! Tables, brought up to this program: numbered steps, forward only, each in a transaction with its own entry.

use sha2::{Digest, Sha256};
use surrealdb::{
    Surreal,
    engine::any::Any,
    types::{RecordId, SurrealValue},
};

use crate::{
    error::StoreError,
    transaction::{retrying, run},
};

/// What is there before any migration: the list of what was applied, and the mark of a restore under way.
const LEDGER: &str = "
    DEFINE TABLE IF NOT EXISTS migration SCHEMAFULL;
    DEFINE FIELD IF NOT EXISTS number ON migration TYPE int;
    DEFINE FIELD IF NOT EXISTS hash ON migration TYPE string;
    DEFINE FIELD IF NOT EXISTS applied_at ON migration TYPE datetime DEFAULT time::now() READONLY;
    DEFINE TABLE IF NOT EXISTS restoring SCHEMAFULL;
";
const APPLIED: &str = "SELECT number, hash FROM migration ORDER BY number";
const ENTER: &str = "CREATE $id CONTENT { number: $number, hash: $hash } RETURN NONE;";

/// Every step, oldest first. A step that has been released is never changed; a new one is added below it.
pub(crate) const ALL: &[Migration] = &[
    Migration {
        number: 1,
        text: include_str!("../schema/0001_programme.surql"),
    },
    Migration {
        number: 2,
        text: include_str!("../schema/0002_enrolment.surql"),
    },
    Migration {
        number: 3,
        text: include_str!("../schema/0003_keeping.surql"),
    },
    Migration {
        number: 4,
        text: include_str!("../schema/0004_together.surql"),
    },
    Migration {
        number: 5,
        text: include_str!("../schema/0005_staff.surql"),
    },
    Migration {
        number: 6,
        text: include_str!("../schema/0006_unindexed.surql"),
    },
    Migration {
        number: 7,
        text: include_str!("../schema/0007_finding.surql"),
    },
    Migration {
        number: 8,
        text: include_str!("../schema/0008_year.surql"),
    },
    Migration {
        number: 9,
        text: include_str!("../schema/0009_message.surql"),
    },
    Migration {
        number: 10,
        text: include_str!("../schema/0010_said.surql"),
    },
    Migration {
        number: 11,
        text: include_str!("../schema/0011_upkeep.surql"),
    },
    Migration {
        number: 12,
        text: include_str!("../schema/0012_people.surql"),
    },
    Migration {
        number: 13,
        text: include_str!("../schema/0013_sheet.surql"),
    },
    Migration {
        number: 14,
        text: include_str!("../schema/0014_roll.surql"),
    },
    Migration {
        number: 15,
        text: include_str!("../schema/0015_turns.surql"),
    },
    Migration {
        number: 16,
        text: include_str!("../schema/0016_waiting.surql"),
    },
];

/// One step.
#[derive(Clone, Copy)]
pub(crate) struct Migration {
    pub(crate) number: i64,
    pub(crate) text: &'static str,
}

#[derive(SurrealValue)]
struct Applied {
    number: i64,
    hash: String,
}

/// Applies the steps of `known` that the data does not have yet.
pub(crate) async fn up(db: &Surreal<Any>, known: &[Migration]) -> Result<(), StoreError> {
    prepare(db).await?;
    let done = check(known, applied(db).await?)?;
    for step in &known[done..] {
        retrying(|| apply(db, *step)).await?;
        tracing::info!(
            number = step.number,
            "the store's tables were brought forward"
        );
    }
    Ok(())
}

/// Makes what must be there before any migration.
pub(crate) async fn prepare(db: &Surreal<Any>) -> Result<(), StoreError> {
    run(db.query(LEDGER)).await.map(drop)
}

/// The number of the newest step the data has; 0 if none.
pub(crate) async fn newest(db: &Surreal<Any>) -> Result<i64, StoreError> {
    Ok(applied(db)
        .await?
        .last()
        .map_or(0, |applied| applied.number))
}

async fn applied(db: &Surreal<Any>) -> Result<Vec<Applied>, StoreError> {
    let mut response = run(db.query(APPLIED)).await?;
    response
        .take(0)
        .map_err(|error| StoreError::corrupt("the list of migrations", error))
}

/// How many of `known` are applied.
fn check(known: &[Migration], applied: Vec<Applied>) -> Result<usize, StoreError> {
    let newest = known.last().map_or(0, |step| step.number);
    if let Some(last) = applied.last().filter(|last| last.number > newest) {
        return Err(StoreError::Newer {
            found: last.number,
            known: newest,
        });
    }
    let done = applied.len();
    for (step, applied) in known.iter().zip(applied) {
        if step.number != applied.number || hash(step.text) != applied.hash {
            return Err(StoreError::Altered {
                number: applied.number,
            });
        }
    }
    Ok(done)
}

/// One step and its entry. A second process that starts at the same time collides on the entry and finds it done.
async fn apply(db: &Surreal<Any>, step: Migration) -> Result<(), StoreError> {
    if applied(db)
        .await?
        .iter()
        .any(|applied| applied.number == step.number)
    {
        return Ok(());
    }
    let text = format!("BEGIN;\n{}\n{ENTER}\nCOMMIT;", step.text);
    let query = db
        .query(text)
        .bind(("id", RecordId::new("migration", step.number)));
    run(query
        .bind(("number", step.number))
        .bind(("hash", hash(step.text))))
    .await
    .map(drop)
}

/// The fingerprint of a step, blind to how its lines end.
fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.replace("\r\n", "\n").as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: Migration = Migration {
        number: 1,
        text: "DEFINE TABLE one SCHEMAFULL;",
    };
    const SECOND: Migration = Migration {
        number: 2,
        text: "DEFINE TABLE two SCHEMAFULL;",
    };
    const BROKEN: Migration = Migration {
        number: 2,
        text: "DEFINE TABLE two SCHEMAFULL; THROW 'no';",
    };

    async fn memory() -> Surreal<Any> {
        let db = surrealdb::engine::any::connect("mem://").await.unwrap();
        db.use_ns("test").use_db("test").await.unwrap();
        db
    }

    async fn has_table(db: &Surreal<Any>, name: &str) -> bool {
        let text = "RETURN (INFO FOR DB).tables.keys()";
        let tables: Vec<String> = db.query(text).await.unwrap().take(0).unwrap();
        tables.iter().any(|table| table == name)
    }

    #[tokio::test]
    async fn steps_are_applied_once_and_in_order() {
        let db = memory().await;
        up(&db, &[FIRST]).await.unwrap();
        assert_eq!(newest(&db).await.unwrap(), 1);
        up(&db, &[FIRST, SECOND]).await.unwrap();
        up(&db, &[FIRST, SECOND]).await.unwrap();
        assert_eq!(newest(&db).await.unwrap(), 2);
        assert!(has_table(&db, "two").await);
    }

    #[tokio::test]
    async fn a_step_that_fails_leaves_nothing() {
        let db = memory().await;
        up(&db, &[FIRST, BROKEN]).await.unwrap_err();
        assert_eq!(newest(&db).await.unwrap(), 1);
        assert!(!has_table(&db, "two").await);
        up(&db, &[FIRST, SECOND]).await.unwrap();
    }

    #[tokio::test]
    async fn newer_data_and_altered_steps_are_refused() {
        let db = memory().await;
        up(&db, &[FIRST, SECOND]).await.unwrap();
        assert_eq!(
            up(&db, &[FIRST]).await,
            Err(StoreError::Newer { found: 2, known: 1 })
        );
        let altered = Migration {
            text: "DEFINE TABLE other SCHEMAFULL;",
            ..SECOND
        };
        assert_eq!(
            up(&db, &[FIRST, altered]).await,
            Err(StoreError::Altered { number: 2 })
        );
    }

    #[tokio::test]
    async fn the_numbers_of_this_program_rise_by_one() {
        assert!(
            ALL.iter()
                .zip(1..)
                .all(|(step, number)| step.number == number)
        );
        up(&memory().await, ALL).await.unwrap();
    }

    #[tokio::test]
    async fn what_older_programs_wrote_stands_together() {
        const OLD: &str = "
            LET $person = u'018f0000-0000-7000-8000-000000000001';
            LET $course = u'018f0000-0000-7000-8000-000000000002';
            LET $at = d'2026-09-01T08:00:00Z';
            CREATE type::record('person', $person) CONTENT { centre: $course, active: '2026-09-01', asked: 1, matches: [], body: {} };
            CREATE type::record('person_seal', $person) CONTENT { key: <bytes>'key' };
            CREATE request:u'018f0000-0000-4000-8000-000000000003' CONTENT { at: $at, set_id: $course, person: $person, answer: { Ok: 'placed' } };
            CREATE audit:u'018f0000-0000-7000-8000-000000000004' CONTENT { at: $at, centre: $course, what: 'enrolment', person: $person, course: $course, sealed: <bytes>'sealed' };
            CREATE audit:u'018f0000-0000-7000-8000-000000000005' CONTENT { at: $at, centre: $course, what: 'programme taken in' };
            CREATE outbox:u'018f0000-0000-7000-8000-000000000006' CONTENT { centre: $course, person: $person, course: $course, kind: 'left', body: { what: 'left' }, due: $at };
        ";
        const NOW: &str = "RETURN [
            (SELECT VALUE seal FROM person) == [<bytes>'key'],
            (SELECT VALUE encoding::json::decode(answers) FROM request WHERE keys CONTAINS u'018f0000-0000-4000-8000-000000000003')
                == [[{ key: '018f0000-0000-4000-8000-000000000003', person: '018f0000-0000-7000-8000-000000000001', answer: { Ok: 'placed' } }]],
            (SELECT VALUE encoding::json::decode(lines)[0].sealed FROM audit WHERE people CONTAINS u'018f0000-0000-7000-8000-000000000001') == ['c2VhbGVk'],
            (SELECT VALUE encoding::json::decode(lines).what FROM audit) == [['enrolment'], ['programme taken in']],
            (SELECT VALUE messages FROM outbox) == ['[{\"what\":\"left\"}]']
        ]";
        let db = memory().await;
        up(&db, &ALL[..3]).await.unwrap();
        run(db.query(OLD)).await.unwrap();
        up(&db, ALL).await.unwrap();
        let kept: Vec<bool> = run(db.query(NOW)).await.unwrap().take(0).unwrap();
        assert_eq!(kept, [true; 5]);
    }

    #[tokio::test]
    async fn what_was_found_by_an_index_is_found_by_its_id() {
        const OLD: &str = "
            LET $set = u'018f0000-0000-7000-8000-000000000001';
            LET $course = u'018f0000-0000-7000-8000-000000000002';
            LET $anna = u'018f0000-0000-7000-8000-000000000003';
            LET $berta = u'018f0000-0000-7000-8000-000000000004';
            CREATE type::record('course', [$set, $course]) CONTENT { body: { title: 'Joga', seats: { known: 7 }, text: NULL } };
            FOR $person IN [$anna, $berta] {
                CREATE type::record('person', $person) CONTENT { centre: $course, active: '2026-09-01', asked: 1, matches: [], seal: <bytes>'key', body: {} };
            };
            FOR $held IN [
                { person: $anna, standing: 'waiting', ticket: 7, code: 'anna' },
                { person: $berta, standing: 'offered', until: '2026-09-04T10:00:00', offered_ticket: 6, code: 'berta' },
            ] {
                CREATE type::record('enrolment', [$set, $held.person]) CONTENT object::extend({
                    enrolment: $held.person, centre: $course, course: $course, channel: 'web', since: '2026-09-01T10:00:00'
                }, $held);
            };
        ";
        const NOW: &str = "
            LET $set = u'018f0000-0000-7000-8000-000000000001';
            LET $course = u'018f0000-0000-7000-8000-000000000002';
            LET $anna = u'018f0000-0000-7000-8000-000000000003';
            LET $berta = u'018f0000-0000-7000-8000-000000000004';
            RETURN [
                (SELECT VALUE sets FROM person) == [[$set], [$set]],
                (SELECT VALUE held FROM type::record('waiting', [$course, 7])) == [type::record('enrolment', [$set, $anna])],
                count(SELECT id FROM waiting) == 1,
                (SELECT VALUE encoding::json::decode(body).standing FROM enrolment)
                    == [{ waiting: { ticket: 7 } }, { offered: { until: '2026-09-04T10:00:00', ticket: 6 } }],
                (SELECT VALUE encoding::json::decode(body).person FROM enrolment)
                    == ['018f0000-0000-7000-8000-000000000003', '018f0000-0000-7000-8000-000000000004'],
                (SELECT VALUE body FROM person) == ['{}', '{}'],
                (SELECT VALUE body FROM course) == ['{\"seats\":{\"known\":7},\"text\":null,\"title\":\"Joga\"}'],
                (SELECT VALUE [set_id, people] FROM slip WHERE codes CONTAINS 'berta') == [[$set, [$berta]]],
            ]
        ";
        let db = memory().await;
        up(&db, &ALL[..5]).await.unwrap();
        run(db.query(OLD)).await.unwrap();
        up(&db, ALL).await.unwrap();
        let kept: Vec<bool> = run(db.query(NOW)).await.unwrap().take(4).unwrap();
        assert_eq!(kept, [true; 8]);
    }

    #[test]
    fn line_ends_do_not_alter_a_step() {
        assert_eq!(hash("a\r\nb"), hash("a\nb"));
        assert_ne!(hash("a\nb"), hash("a\nc"));
    }
}
