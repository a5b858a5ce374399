//! The file of a backup: a line that says what it is, a line for each row, and a line with the checksum of all before.
//!
//! Rows are JSON with the engine's own types named, so that what is read is what was written, to the bit.

use std::{
    fs::File,
    io::{BufRead, BufReader, BufWriter, Write},
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use surrealdb::types::Object;

use super::BackupReport;
use crate::error::StoreError;

/// The form of the file; a program reads the forms it knows.
const FORM: u32 = 1;

/// The first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Header {
    saiets_backup: u32,
    /// The newest migration of the data.
    pub(crate) schema: i64,
    /// When it was taken.
    pub(crate) at: Timestamp,
}

/// The last line.
#[derive(Serialize, Deserialize)]
struct Trailer {
    rows: u64,
    sha256: String,
}

impl Header {
    pub(crate) const fn new(schema: i64, at: Timestamp) -> Self {
        Self {
            saiets_backup: FORM,
            schema,
            at,
        }
    }
}

/// A backup being written.
pub(crate) struct Writer {
    path: PathBuf,
    file: BufWriter<File>,
    digest: Sha256,
    rows: u64,
    bytes: u64,
}

impl Writer {
    pub(crate) fn create(path: &Path, header: &Header) -> Result<Self, StoreError> {
        let file = File::create(path).map_err(|error| StoreError::file(path, error))?;
        let mut writer = Self {
            path: path.to_owned(),
            file: BufWriter::new(file),
            digest: Sha256::new(),
            rows: 0,
            bytes: 0,
        };
        writer.line(header)?;
        Ok(writer)
    }

    pub(crate) fn row(&mut self, row: &Object) -> Result<(), StoreError> {
        self.rows += 1;
        self.line(row)
    }

    /// Writes the checksum and waits until all is on disk.
    pub(crate) fn finish(mut self) -> Result<BackupReport, StoreError> {
        let sha256 = hex(&self.digest.clone().finalize());
        self.line(&Trailer {
            rows: self.rows,
            sha256: sha256.clone(),
        })?;
        self.file
            .flush()
            .and_then(|()| self.file.get_ref().sync_all())
            .map_err(|error| StoreError::file(&self.path, error))?;
        Ok(BackupReport {
            rows: self.rows,
            bytes: self.bytes,
            sha256,
        })
    }

    fn line(&mut self, content: &impl Serialize) -> Result<(), StoreError> {
        let mut line =
            serde_json::to_vec(content).map_err(|error| StoreError::file(&self.path, error))?;
        line.push(b'\n');
        self.digest.update(&line);
        self.bytes += line.len() as u64;
        self.file
            .write_all(&line)
            .map_err(|error| StoreError::file(&self.path, error))
    }
}

/// A backup being read, row by row.
pub(crate) struct Reader {
    path: PathBuf,
    file: BufReader<File>,
    digest: Sha256,
    rows: u64,
    bytes: u64,
    pub(crate) header: Header,
    /// What the last line said, once it was reached.
    report: Option<BackupReport>,
}

impl Reader {
    pub(crate) fn open(path: &Path) -> Result<Self, StoreError> {
        let file = File::open(path).map_err(|error| StoreError::file(path, error))?;
        let mut file = BufReader::new(file);
        let mut line = Vec::new();
        file.read_until(b'\n', &mut line)
            .map_err(|error| StoreError::file(path, error))?;
        let header: Header = serde_json::from_slice(&line)
            .map_err(|_| StoreError::file(path, "this is no backup of Saiets"))?;
        if header.saiets_backup != FORM {
            return Err(StoreError::file(
                path,
                "this backup was written by another program version",
            ));
        }
        let (digest, bytes) = (Sha256::new_with_prefix(&line), line.len() as u64);
        Ok(Self {
            path: path.to_owned(),
            file,
            digest,
            rows: 0,
            bytes,
            header,
            report: None,
        })
    }

    /// The next row; none at the end, which is reached only if every byte is as it was written.
    pub(crate) fn next(&mut self) -> Result<Option<Object>, StoreError> {
        let mut line = Vec::new();
        self.file
            .read_until(b'\n', &mut line)
            .map_err(|error| self.wrong(error))?;
        if line.is_empty() {
            return Err(self.wrong("it is cut off"));
        }
        self.bytes += line.len() as u64;
        if let Ok(trailer) = serde_json::from_slice::<Trailer>(&line) {
            return self.end(&trailer).map(|()| None);
        }
        self.digest.update(&line);
        self.rows += 1;
        let row = serde_json::from_slice(&line)
            .map_err(|error| self.wrong(format!("row {} is damaged: {error}", self.rows)))?;
        Ok(Some(row))
    }

    fn end(&mut self, trailer: &Trailer) -> Result<(), StoreError> {
        let sha256 = hex(&self.digest.clone().finalize());
        let rest = self
            .file
            .fill_buf()
            .map_err(|error| StoreError::file(&self.path, error))?;
        if !rest.is_empty() || trailer.rows != self.rows || trailer.sha256 != sha256 {
            return Err(self.wrong("it is damaged: its checksum is another"));
        }
        self.report = Some(BackupReport {
            rows: self.rows,
            bytes: self.bytes,
            sha256,
        });
        Ok(())
    }

    fn wrong(&self, what: impl std::fmt::Display) -> StoreError {
        StoreError::file(&self.path, what)
    }
}

/// Reads a whole backup without doing anything with it.
pub(crate) fn check(path: &Path) -> Result<(Header, BackupReport), StoreError> {
    let mut reader = Reader::open(path)?;
    while reader.next()?.is_some() {}
    let report = reader
        .report
        .take()
        .ok_or_else(|| reader.wrong("it is cut off"))?;
    Ok((reader.header, report))
}

fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use surrealdb::types::{Bytes, Datetime, RecordId, SurrealValue, Uuid as Key, Value};

    use super::*;

    fn row() -> Object {
        Object::from_iter([
            (
                "id".to_owned(),
                RecordId::new("person", Key::from(uuid::Uuid::from_u128(7))).into_value(),
            ),
            ("key".to_owned(), Value::Bytes(Bytes::from(vec![0, 1, 255]))),
            (
                "at".to_owned(),
                Value::Datetime(Datetime::from_timestamp(1, 5).unwrap()),
            ),
            ("nothing".to_owned(), Value::Null),
            ("absent".to_owned(), Value::None),
            (
                "name".to_owned(),
                Value::String("Ļoti\n\"gari\"".to_owned()),
            ),
            ("list".to_owned(), vec![1_i64, -2].into_value()),
        ])
    }

    fn written(folder: &Path) -> PathBuf {
        let path = folder.join("backup");
        let mut writer = Writer::create(&path, &Header::new(3, Timestamp::UNIX_EPOCH)).unwrap();
        writer.row(&row()).unwrap();
        writer.row(&row()).unwrap();
        writer.finish().unwrap();
        path
    }

    #[test]
    fn every_type_comes_back_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let mut reader = Reader::open(&written(folder.path())).unwrap();
        assert_eq!(reader.next().unwrap(), Some(row()));
        assert_eq!(reader.next().unwrap(), Some(row()));
        assert_eq!(reader.next().unwrap(), None);
    }

    #[test]
    fn every_flipped_bit_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = written(folder.path());
        let sound = std::fs::read(&path).unwrap();
        check(&path).unwrap();
        for place in 0..sound.len() {
            let mut damaged = sound.clone();
            damaged[place] ^= 1 << (place % 8);
            std::fs::write(&path, damaged).unwrap();
            assert!(check(&path).is_err(), "bit {} of byte {place}", place % 8);
        }
    }

    #[test]
    fn a_file_that_is_cut_off_or_goes_on_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = written(folder.path());
        let sound = std::fs::read(&path).unwrap();
        for length in 0..sound.len() - 1 {
            std::fs::write(&path, &sound[..length]).unwrap();
            assert!(check(&path).is_err(), "{length} bytes");
        }
        std::fs::write(&path, [sound.as_slice(), b"\n"].concat()).unwrap();
        assert!(check(&path).is_err());
    }
}
