internal import Foundation
package import Interface
package import Testing

/// A surface as text that a reviewer can read: the grid of characters and the grid of roles.
package enum Snapshot {
  /// The letter of each role in the grid of roles.
  package static func letter(of role: Role) -> Character {
    switch role {
    case .body: "."
    case .heading: "H"
    case .muted: "m"
    case .accent: "A"
    case .speaker: "P"
    case .speech: "p"
    case .selection: "S"
    case .danger: "X"
    case .success: "V"
    case .warning: "W"
    case .border: "b"
    case .focusBorder: "B"
    case .field: "f"
    case .hint: "h"
    case .key: "K"
    case .keyLabel: "k"
    case .bar: "G"
    case .barRest: "g"
    case .mark: "M"
    case .disabled: "d"
    }
  }

  /// Writes a frame as text; a wide cluster takes its two columns, the cursor has a line.
  package static func text(of frame: Frame) -> String {
    let surface = frame.surface
    var lines: [String] = []
    for row in 0..<surface.size.rows {
      lines.append(surface.row(row).map(\.text).joined())
    }
    lines.append("--- roles")
    for row in 0..<surface.size.rows {
      lines.append(String(surface.row(row).map { letter(of: $0.role) }))
    }
    if let cursor = frame.cursor {
      lines.append("--- cursor \(cursor.row),\(cursor.column)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Expects a frame to look as recorded in the folder `Snapshots` of the calling test target.
///
/// `RECORD_SNAPSHOTS=1` records anew. A first recording fails, so that nobody takes it for a test
/// that has passed.
package func expectSnapshot(
  _ frame: Frame,
  named name: String,
  filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = snapshotFolder(filePath)
  let file = folder.appending(path: "\(name).txt")
  let actual = Snapshot.text(of: frame)
  let expected = try? String(contentsOf: file, encoding: .utf8)
  if actual == expected { return }
  if expected == nil || ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
    } catch {
      Issue.record("could not record '\(name)': \(error)", sourceLocation: sourceLocation)
    }
    if expected == nil {
      Issue.record("recorded '\(name)' for the first time", sourceLocation: sourceLocation)
    }
    return
  }
  Issue.record(
    "'\(name)' looks different:\n\(difference(expected ?? "", actual))",
    sourceLocation: sourceLocation
  )
}

/// Expects a surface to look as recorded.
package func expectSnapshot(
  _ surface: Surface,
  named name: String,
  filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectSnapshot(
    Frame(surface: surface),
    named: name,
    filePath: filePath,
    sourceLocation: sourceLocation
  )
}

/// The sizes at which every screen has a picture.
package let pictureSizes = [
  Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 120, rows: 36),
  Size(columns: 10, rows: 3),
]

/// Expects what a closure draws to look as recorded at each of the sizes.
package func expectSnapshots(
  named name: String,
  sizes: [Size] = pictureSizes,
  glyphs: Glyphs = .unicode,
  filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation,
  _ draw: (inout Canvas) -> Void
) {
  for size in sizes {
    var canvas = Canvas(size: size, glyphs: glyphs)
    draw(&canvas)
    expectSnapshot(
      canvas.frame,
      named: "\(name)-\(size.columns)x\(size.rows)",
      filePath: filePath,
      sourceLocation: sourceLocation
    )
  }
}

/// Draws at every size from nothing to 20×12, and at some larger ones, to show that none traps.
package func drawAtEverySize(_ draw: (inout Canvas) -> Void) {
  let sizes = (0...12).flatMap { rows in (0...20).map { Size(columns: $0, rows: rows) } }
  let large = [(39, 9), (40, 10), (60, 24), (80, 24), (79, 1), (1, 40), (300, 100)]
    .map { Size(columns: $0.0, rows: $0.1) }
  for size in sizes + large {
    for glyphs in [Glyphs.unicode, .ascii] {
      var canvas = Canvas(size: size, glyphs: glyphs)
      draw(&canvas)
    }
  }
}

/// The folder of pictures of the target that a test file belongs to: the one right under `Tests`.
private func snapshotFolder(_ filePath: String) -> URL {
  var folder = URL(filePath: filePath).deletingLastPathComponent()
  let parts = folder.pathComponents
  if let tests = parts.lastIndex(of: "Tests") {
    for _ in 0..<max(0, parts.count - tests - 2) { folder = folder.deletingLastPathComponent() }
  }
  return folder.appending(path: "Snapshots")
}

private func difference(_ expected: String, _ actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  var lines: [String] = []
  for number in 0..<max(old.count, new.count) {
    let before = number < old.count ? old[number] : ""
    let after = number < new.count ? new[number] : ""
    if before != after { lines += ["\(number + 1) - \(before)|", "\(number + 1) + \(after)|"] }
  }
  return lines.prefix(60).joined(separator: "\n")
}
