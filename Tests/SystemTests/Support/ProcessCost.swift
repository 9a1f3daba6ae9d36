import Foundation
import TestSupport

/// The clock ticks that a process has used, from `/proc`.
func processorTicks(of process: Int) throws -> Int {
  let line = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
  let fields = line.split(separator: ")").last?.split(separator: " ") ?? []
  guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else {
    throw Missing("the ticks of \(process)")
  }
  return user + system
}

/// How often each thread of a process has waited and was woken, by its number.
func wakes(of process: Int) throws -> [String: Int] {
  let folder = "/proc/\(process)/task"
  var wakes: [String: Int] = [:]
  for thread in try FileManager.default.contentsOfDirectory(atPath: folder) {
    // A thread may end between the two.
    guard let status = try? String(contentsOfFile: "\(folder)/\(thread)/status", encoding: .utf8)
    else { continue }
    let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches:") }
    guard let count = line?.split(separator: "\t").last.flatMap({ Int($0) }) else {
      throw Missing("the waits of \(thread)")
    }
    wakes[thread] = count
  }
  return wakes
}
