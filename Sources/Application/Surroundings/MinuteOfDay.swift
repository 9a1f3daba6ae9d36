/// The minute of the day in a timestamp.
enum MinuteOfDay {
  /// Reads `…T18:39…`; 0 where the text is no timestamp.
  static func of(_ timestamp: String) -> Int {
    let clock = timestamp.split(separator: "T").dropFirst().first?.split(separator: ":") ?? []
    guard clock.count > 1, let hour = Int(clock[0]), let minute = Int(clock[1]) else { return 0 }
    return min(max(0, hour), 23) * 60 + min(max(0, minute), 59)
  }
}
