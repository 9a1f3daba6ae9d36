internal import CSodium

/// A SHA-256 digest, which names bytes by their content.
package struct SHA256: Hashable, Sendable {
  /// The digest as 64 lower-case hexadecimal digits.
  package let hexadecimal: String

  /// Computes the digest of bytes (FIPS 180-4, by libsodium).
  package init(of bytes: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    _ = crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(digest.count * 2)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    hexadecimal = String(decoding: text, as: UTF8.self)
  }
}
