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
