//! A fair naive verb: the same rules and the same rows, one transaction for each request, again after a conflict.
//!
//! It is written straight in the engine's language, which spares it the second trip that the store's own verb makes.

use std::{path::Path, sync::Arc, time::Duration};

use backon::{ExponentialBuilder, Retryable};
use surrealdb::{
    Surreal,
    engine::any::Any,
    types::{Bytes, RecordId, Uuid as Key, Value},
};
use uuid::Uuid;

const ENROL: &str = "
    BEGIN;
    IF array::len((SELECT VALUE id FROM request WHERE keys CONTAINS $key)) > 0 { THROW 'answered' };
    IF record::exists($match) { THROW 'known' };
    IF record::exists($enrolment) { THROW 'in' };
    LET $now = (SELECT version, body FROM ONLY $roster);
    LET $place = $now.body.waiting = 0 AND $now.body.placed < $now.body.seats;
    LET $ticket = $now.body.next_ticket;
    LET $standing = IF $place { 'placed' } ELSE { { waiting: { ticket: $ticket } } };
    UPDATE $roster SET version = $now.version + 1,
        body.placed = $now.body.placed + (IF $place { 1 } ELSE { 0 }),
        body.waiting = $now.body.waiting + (IF $place { 0 } ELSE { 1 }),
        body.next_ticket = $now.body.next_ticket + (IF $place { 0 } ELSE { 1 }) RETURN NONE;
    CREATE $person CONTENT { centre: $centre, active: '2026-09-01', asked: 1, matches: [$print], sets: [$set], seal: $key_bytes,
        body: encoding::json::encode({ name: $name, contact: { phone: $phone }, language: 'lv', wants: 'call', needs: NULL }) } RETURN NONE;
    CREATE $match CONTENT { person: $person_id } RETURN NONE;
    CREATE $newcomer CONTENT { people: [$person_id] } RETURN NONE;
    CREATE $enrolment CONTENT { centre: $centre, body: encoding::json::encode({ id: $person_id, set: $set, course: $course,
        person: $person_id, channel: 'web', since: '2026-09-01T10:00:00', standing: $standing, code: $code }) } RETURN NONE;
    CREATE $slip CONTENT { set_id: $set, codes: [$code], people: [$person_id] } RETURN NONE;
    IF !$place { CREATE type::record('waiting', [$course, $ticket]) CONTENT { held: $enrolment } RETURN NONE };
    CREATE $audit CONTENT { at: time::now(), centre: $centre, people: [$person_id],
        lines: $line } RETURN NONE;
    CREATE $message CONTENT { centre: $centre, due: time::now(), messages: $line } RETURN NONE;
    CREATE $request CONTENT { at: time::now(), set_id: $centre, keys: [$key], answers: $line } RETURN NONE;
    COMMIT;
";
const SEATS: &str = "CREATE $roster CONTENT { centre: $centre, version: 1, offered: 0,
    body: { seats: 65000, placed: 0, waiting: 0, next_ticket: 0 } }";

/// A store without the store's verbs.
pub(crate) struct Naive {
    db: Arc<Surreal<Any>>,
}

impl Naive {
    /// Makes the tables and one course that everybody wants.
    pub(crate) async fn open(folder: &Path) -> Self {
        let address = store::Address::Folder(folder.to_owned());
        store::Store::open(&address).await.unwrap().close().await;
        let db = connect(folder).await;
        let roster = RecordId::new("roster", Key::from(Uuid::from_u128(1)));
        let made = db
            .query(SEATS)
            .bind(("roster", roster))
            .bind(("centre", Key::from(Uuid::from_u128(2))));
        made.await.unwrap().check().unwrap();
        Self { db: Arc::new(db) }
    }

    /// Enrols somebody, as often as it takes.
    pub(crate) fn enrol(&self, number: u32) -> impl Future<Output = ()> + Send + 'static {
        let db = Arc::clone(&self.db);
        async move {
            let pauses = ExponentialBuilder::default()
                .with_jitter()
                .with_min_delay(Duration::from_millis(1));
            let pauses = pauses
                .with_max_delay(Duration::from_millis(50))
                .without_max_times();
            (|| enrol(&db, number)).retry(pauses).await.unwrap();
        }
    }
}

async fn connect(folder: &Path) -> Surreal<Any> {
    let endpoint = format!("surrealkv://{}?sync=every", folder.display());
    loop {
        // The store that made the tables may still be letting go of the folder.
        if let Ok(db) = surrealdb::engine::any::connect(endpoint.as_str()).await {
            db.use_ns("saiets").use_db("saiets").await.unwrap();
            return db;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// The error is a conflict; any other would be a mistake of this measurement.
async fn enrol(db: &Surreal<Any>, number: u32) -> Result<(), String> {
    let [person, enrolment] = [(); 2].map(|()| Uuid::now_v7());
    let id = |table: &str, id: Uuid| RecordId::new(table, Key::from(id));
    let pair = |table: &str, second: Value| {
        RecordId::new(
            table,
            surrealdb::types::Array::from(vec![Value::Uuid(Uuid::from_u128(1).into()), second]),
        )
    };
    let print = format!("{number:064x}");
    let query = db
        .query(ENROL)
        .bind(("roster", id("roster", Uuid::from_u128(1))));
    let query = query
        .bind(("request", id("request", person)))
        .bind(("key", Key::from(Uuid::from_u128(number.into()))));
    let query = query
        .bind(("match", pair("person_match", Value::String(print.clone()))))
        .bind(("print", print));
    let query = query
        .bind(("person", id("person", person)))
        .bind(("newcomer", id("newcomer", person)))
        .bind(("key_bytes", Bytes::from(vec![7; 32])));
    let query = query.bind((
        "enrolment",
        pair("enrolment", Value::Uuid(enrolment.into())),
    ));
    let query = query
        .bind(("slip", id("slip", person)))
        .bind(("set", Key::from(Uuid::from_u128(1))))
        .bind(("audit", id("audit", person)))
        .bind(("message", id("outbox", person)));
    let query = query
        .bind(("centre", Key::from(Uuid::from_u128(2))))
        .bind(("course", Key::from(Uuid::from_u128(3))));
    let query = query
        .bind(("person_id", Key::from(person)))
        .bind(("name", format!("Anna {number}")));
    let query = query
        .bind(("phone", format!("+3712{number:07}")))
        .bind(("code", format!("{number:08}")));
    let mut response = query
        .bind(("line", "x".repeat(400)))
        .await
        .map_err(|error| error.to_string())?;
    let errors: Vec<_> = response
        .take_errors()
        .into_values()
        .map(|error| error.to_string())
        .collect();
    assert!(
        errors.is_empty() || errors.iter().any(|error| error.contains("onflict")),
        "{errors:?}"
    );
    errors.into_iter().next().map_or(Ok(()), Err)
}
