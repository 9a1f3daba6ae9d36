import Foundation

/// What a process holds, searched for a text; of a process that this one has started.
enum ProcessMemory {
  /// Whether any page that the process can read has the text in it.
  static func contains(_ text: String, process: Int) throws -> Bool {
    let maps = try String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8)
    let memory = open("/proc/\(process)/mem", O_RDONLY | O_CLOEXEC)
    guard memory >= 0 else { throw Missing("the memory of \(process)") }
    defer { close(memory) }
    var searched = 0
    for line in maps.split(separator: "\n") {
      let fields = line.split(separator: " ")
      // What the kernel maps in is not the process's own.
      guard fields[1].hasPrefix("r"), !line.hasSuffix("[vvar]"), !line.hasSuffix("[vsyscall]")
      else { continue }
      let ends = fields[0].split(separator: "-").compactMap { UInt64($0, radix: 16) }
      searched += 1
      if contains(Array(text.utf8), memory, from: ends[0], to: ends[1]) { return true }
    }
    guard searched > 10 else { throw Missing("the pages of \(process)") }
    return false
  }

  private static func contains(
    _ wanted: [UInt8],
    _ memory: Int32,
    from start: UInt64,
    to end: UInt64
  ) -> Bool {
    let step = 1 << 20
    var chunk = [UInt8](repeating: 0, count: step + wanted.count)
    var place = start
    while place < end {
      let count = pread(
        memory,
        &chunk,
        min(chunk.count, Int(end - place)),
        off_t(bitPattern: place)
      )
      if count > 0, Data(chunk[..<count]).range(of: Data(wanted)) != nil { return true }
      place += UInt64(step)
    }
    return false
  }
}

private func off_t(bitPattern place: UInt64) -> Glibc.off_t {
  Glibc.off_t(Int64(bitPattern: place))
}
