internal import Hashing

/// Names that people can compare by eye.
enum ShortDigest {
  /// The first 48 bits of the SHA-256 of bytes, such as `4f1c-09ab-77e2`.
  static func of(_ bytes: [UInt8]) -> String {
    let digits = Array(SHA256(of: bytes).hexadecimal.prefix(12))
    return [digits[0..<4], digits[4..<8], digits[8..<12]].map { String($0) }
      .joined(separator: "-")
  }
}
