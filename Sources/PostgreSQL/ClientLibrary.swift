internal import Glibc

/// The functions of libpq that we call, looked up when a server is asked for.
///
/// Linking to libpq would load 25 libraries at every start, and the program would not start where it
/// is not installed.
struct ClientLibrary {
  /// An array of C strings, ended by null.
  typealias Texts = UnsafePointer<UnsafePointer<CChar>?>
  /// A function that says something of a connection, or of a result, as text or as a number.
  typealias Text = @convention(c) (OpaquePointer?) -> UnsafePointer<CChar>?
  typealias Number = @convention(c) (OpaquePointer?) -> Int32
  typealias End = @convention(c) (OpaquePointer?) -> Void
  typealias Cell = @convention(c) (OpaquePointer?, Int32, Int32) -> Int32

  // Connections.
  let connect: @convention(c) (Texts, Texts, Int32) -> OpaquePointer?
  let ping: @convention(c) (Texts, Texts, Int32) -> Int32
  let finish: End
  let status: Number
  let errorMessage: Text
  let serverVersion: Number
  let host: Text
  let password: Text
  let usesTLS: Number
  let attributeOfTLS: @convention(c) (OpaquePointer?, UnsafePointer<CChar>) -> UnsafePointer<CChar>?
  let takeNotices: @convention(c) (OpaquePointer?, NoticeReader, UnsafeMutableRawPointer?) -> Void

  // Statements.
  let runScript: @convention(c) (OpaquePointer?, UnsafePointer<CChar>) -> OpaquePointer?
  let run:
    @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>, Int32, UnsafePointer<UInt32>?, Texts,
      UnsafePointer<Int32>?, UnsafePointer<Int32>?, Int32
    ) -> OpaquePointer?

  // Results.
  let clear: End
  let resultStatus: Number
  let field: @convention(c) (OpaquePointer?, Int32) -> UnsafePointer<CChar>?
  let rowCount: Number
  let columnCount: Number
  let value: @convention(c) (OpaquePointer?, Int32, Int32) -> UnsafePointer<CChar>?
  let length: Cell
  let isNull: Cell
  let changedCount: Text

  /// What takes notices, which libpq otherwise prints on standard error.
  typealias NoticeReader = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Void

  /// Opens the library; it stays open to the end of the process.
  static func open(name: String = usualName) throws(ServerError) -> ClientLibrary {
    guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else {
      throw ServerError(.clientMissing)
    }
    return try ClientLibrary(handle)
  }

  /// The library in the form that it has had since PostgreSQL 8.
  static let usualName = "libpq.so.5"

  private init(_ handle: UnsafeMutableRawPointer) throws(ServerError) {
    let symbols = Symbols(handle: handle)
    connect = try symbols.function("PQconnectdbParams")
    ping = try symbols.function("PQpingParams")
    finish = try symbols.function("PQfinish")
    status = try symbols.function("PQstatus")
    errorMessage = try symbols.function("PQerrorMessage")
    serverVersion = try symbols.function("PQserverVersion")
    host = try symbols.function("PQhost")
    password = try symbols.function("PQpass")
    usesTLS = try symbols.function("PQsslInUse")
    attributeOfTLS = try symbols.function("PQsslAttribute")
    takeNotices = try symbols.function("PQsetNoticeProcessor")
    runScript = try symbols.function("PQexec")
    run = try symbols.function("PQexecParams")
    clear = try symbols.function("PQclear")
    resultStatus = try symbols.function("PQresultStatus")
    field = try symbols.function("PQresultErrorField")
    rowCount = try symbols.function("PQntuples")
    columnCount = try symbols.function("PQnfields")
    value = try symbols.function("PQgetvalue")
    length = try symbols.function("PQgetlength")
    isNull = try symbols.function("PQgetisnull")
    changedCount = try symbols.function("PQcmdTuples")
  }
}

/// The functions of an open library, by name.
private struct Symbols {
  let handle: UnsafeMutableRawPointer

  /// Finds a function; the caller knows its form from the library's documentation.
  func function<Function>(_ name: String) throws(ServerError) -> Function {
    guard let symbol = dlsym(handle, name) else { throw ServerError(.clientTooOld) }
    return unsafeBitCast(symbol, to: Function.self)
  }
}
