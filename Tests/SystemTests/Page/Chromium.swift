import Foundation

/// A browser without a window, to look at saved pages with.
struct Chromium {
  /// The program; none where no Chromium is installed.
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The folder that it keeps everything in.
  let folder: String

  /// Loads a page with a further option and returns what it prints.
  @discardableResult
  func load(_ page: String, _ options: String...) throws -> String {
    let common = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--no-first-run", "--disable-background-networking", "--disable-component-update",
      "--disable-default-apps", "--disable-sync", "--user-data-dir=\(folder)/profile",
    ]
    guard let path = Self.path else { throw Missing("a Chromium") }
    return try run(path, common + options + ["file://\(page)"])
  }

  /// The addresses that the page itself asked for, apart from its own.
  func requests(of page: String) throws -> [String] {
    let log = "\(folder)/net.json"
    try load(page, "--log-net-log=\(log)", "--dump-dom")
    let text = try String(contentsOfFile: log, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      guard line.contains("\"initiator\":\""), !line.contains("\"initiator\":\"not an origin\""),
        let start = line.firstRange(of: "\"url\":\"")
      else { return nil }
      let address = line[start.upperBound...].prefix { $0 != "\"" }
      return address.hasPrefix("file:") || address.hasPrefix("chrome") ? nil : String(address)
    }
  }

  /// The pages of the printed document, as text.
  func print(_ page: String) throws -> [String] {
    let paper = "\(folder)/page.pdf"
    try load(page, "--print-to-pdf=\(paper)", "--no-pdf-header-footer")
    let text = try run("/usr/bin/pdftotext", ["-layout", paper, "-"])
    return text.split(separator: "\u{0C}").map(String.init)
  }

  private func run(_ path: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["HOME": folder, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Missing("a good end of \(path) (\(process.terminationStatus))")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
