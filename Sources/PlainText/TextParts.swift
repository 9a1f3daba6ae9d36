extension String {
  /// The parts before, between and after the bytes of one kind, an ASCII separator; one part where
  /// there is none.
  ///
  /// Many times faster than `split`, which takes text apart character by character.
  package func parts(between separator: UInt8) -> [String] {
    var text = self
    return text.withUTF8 { bytes in
      let count = bytes.count { $0 == separator }
      guard count > 0 else { return [self] }
      var parts: [String] = []
      parts.reserveCapacity(count + 1)
      var start = 0
      for place in bytes.indices where bytes[place] == separator {
        parts.append(String(decoding: bytes[start..<place], as: UTF8.self))
        start = place + 1
      }
      parts.append(String(decoding: bytes[start...], as: UTF8.self))
      return parts
    }
  }
}
