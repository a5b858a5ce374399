//! The programs that the trial starts, each on a free port of this machine, and each ended with it.

use std::{
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use axum::body::Body;
use http::Request;
use hyper::client::conn::http1::handshake;
use hyper_util::rt::TokioIo;
use store::Address;
use tokio::{net::TcpStream, time::sleep};

use crate::{answer::Answer, browser::Answers, test_house::ADDRESS};

/// Where the database server's program is.
const DATABASE: &str = "SAIETS_DATABASE_SERVER";
/// How often, and how far apart, a program is asked whether it is ready: a minute and a half.
const TRIES: (u32, Duration) = (450, Duration::from_millis(200));

/// A program that ends with its owner.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free_port() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    listener.local_addr().expect("an address")
}

fn start(program: &mut Command) -> Running {
    let program = program.stdin(Stdio::null()).stdout(Stdio::null());
    Running(program.spawn().expect("the program starts"))
}

/// A database server that keeps its data in a folder.
pub struct Database {
    at: SocketAddr,
    _running: Running,
}

impl Database {
    pub async fn start(folder: &Path) -> Self {
        let program =
            std::env::var_os(DATABASE).expect("`make test-two` names the database server");
        let at = free_port();
        let mut program = Command::new(program);
        program
            .args([
                "start",
                "--no-banner",
                "--log",
                "warn",
                "--user",
                "root",
                "--pass",
                "root",
            ])
            .args(["--bind", &at.to_string()])
            .arg(format!("surrealkv://{}", folder.display()));
        let running = start(&mut program);
        for _ in 0..TRIES.0 {
            if TcpStream::connect(at).await.is_ok() {
                break;
            }
            sleep(TRIES.1).await;
        }
        Self {
            at,
            _running: running,
        }
    }

    /// As a setting names it.
    pub fn setting(&self) -> String {
        format!("ws://root:root@{}", self.at)
    }

    /// As the store names it.
    pub fn address(&self) -> Address {
        Address::parse(&self.setting()).expect("an address")
    }
}

/// A house that is served by a process of its own.
pub struct Served {
    at: SocketAddr,
    metrics: SocketAddr,
    _running: Running,
}

impl Served {
    /// Starts it and does not wait. Its scripts and styles are where `make test-two` has built them (`SAIETS_SITE`).
    pub fn start(database: &Database, folder: &Path) -> Self {
        let (at, metrics) = (free_port(), free_port());
        let mut program = Command::new(env!("CARGO_BIN_EXE_saiets"));
        program
            .arg("serve")
            .env("SAIETS_DB", database.setting())
            .env("SAIETS_DATA", folder)
            .env("SAIETS_LISTEN", at.to_string())
            .env("SAIETS_METRICS", metrics.to_string())
            .env("SAIETS_PUBLIC_ADDRESS", ADDRESS)
            .env("SAIETS_TRUSTED_PROXY", "127.0.0.1");
        Self {
            at,
            metrics,
            _running: start(&mut program),
        }
    }

    /// Waits until it is ready.
    pub async fn opened(&self) {
        for _ in 0..TRIES.0 {
            if TcpStream::connect(self.at).await.is_ok() {
                let request = Request::get("/readyz").body(Body::empty());
                let answer = self.answer(request.expect("a request")).await;
                assert_eq!(answer.body, "ready\n");
                return;
            }
            sleep(TRIES.1).await;
        }
        panic!("the house at {} does not open", self.at);
    }

    /// The sum of a counter over its labels.
    pub async fn counted(&self, name: &str) -> u64 {
        let request = Request::get("/metrics").body(Body::empty());
        let text = ask(self.metrics, request.expect("a request")).await.body;
        let lines = text.lines().filter(|line| line.starts_with(name));
        lines
            .filter_map(|line| line.rsplit(' ').next()?.parse::<u64>().ok())
            .sum()
    }
}

impl Answers for Served {
    async fn answer(&self, request: Request<Body>) -> Answer {
        ask(self.at, request).await
    }
}

/// Asks on a connection of its own.
async fn ask(at: SocketAddr, request: Request<Body>) -> Answer {
    let stream = TcpStream::connect(at).await.expect("a connection");
    let (mut sender, connection) = handshake(TokioIo::new(stream)).await.expect("HTTP");
    tokio::spawn(connection);
    let response = sender.send_request(request).await.expect("an answer");
    Answer::read(response).await
}
