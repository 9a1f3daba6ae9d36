internal import ScenarioFiles

/// The form of the paths that open the cases which the program carries.
enum CasePath {
  /// What such paths begin with.
  static let builtin = "builtin:"

  /// The path of a file of the program's, by its name in the table.
  static func path(of name: String) -> String {
    builtin + name.dropFirst(EmbeddedData.packFolder.count)
  }

  /// The name in the table of a path; nil for paths of the disk.
  static func name(of path: String) -> String? {
    guard path.hasPrefix(builtin) else { return nil }
    return EmbeddedData.packFolder + path.dropFirst(builtin.count)
  }

  /// The pack of one of the program's cases; nil for paths of the disk.
  static func pack(of path: String) -> String? {
    guard path.hasPrefix(builtin) else { return nil }
    return path.dropFirst(builtin.count).split(separator: "/").first.map(String.init)
  }

  /// Whether a file of a pack is a case, by its name.
  static func isCase(_ name: String) -> Bool {
    let start = name.utf8.lastIndex(of: UInt8(ascii: "/")).map(name.utf8.index(after:))
    let last = String(name[(start ?? name.startIndex)...])
    return last.hasSuffix(".json") && !last.hasSuffix(RecordedPlays.ending) && !isPlan(last)
      && last != "pack.json" && last != "schema.json" && last != "plan-schema.json"
      && last != AgencyFiles.directoryName && !AgencyFiles.isRubric(last)
  }

  /// Whether a file of a pack is a course plan, by its name.
  static func isPlan(_ name: String) -> Bool { name.hasSuffix(PlanReader.ending) }
}
