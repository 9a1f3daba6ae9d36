import Foundation
import JSONText
import Testing

@Suite struct TextConversionTests {
  private func converted(_ bytes: [UInt8]) -> String? {
    String(validating: TextConversion.converted(bytes), as: UTF8.self)
  }

  @Test func `A text that is fine needs nothing and stays as it is`() {
    let bytes = Array("{\"a\": \"æøå €\"}\n".utf8)
    #expect(TextConversion.needs(of: bytes) == [])
    #expect(TextConversion.converted(bytes) == bytes)
  }

  @Test func `A mark and the line ends of Windows are taken away`() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("{\r\n\"a\":\r1}\n\r\n".utf8)
    #expect(TextConversion.needs(of: bytes) == [.byteOrderMark, .carriageReturns])
    #expect(converted(bytes) == "{\n\"a\":\n1}\n\n")
  }

  @Test func `Every character of Windows-1252 is that of Foundation`() throws {
    for byte in UInt8(0x80)...0xFF where ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) {
      // A letter with an accent beside a letter tells the encoding.
      let bytes = Array("\"bl".utf8) + [0xE5, 0x62, byte] + Array("\"".utf8)
      #expect(TextConversion.needs(of: bytes) == [.windows1252], "\(byte)")
      let expected = String(data: Data(bytes), encoding: .windowsCP1252)
      #expect(converted(bytes) == expected, "\(byte)")
    }
  }

  @Test func `Text in UTF-8 is never taken for another encoding`() {
    // “Ã¦” is what æ in UTF-8 would be in Latin-1; here it is meant.
    for text in ["\"æ\"", "\"Ã¦\"", "\"â€™\""] {
      #expect(TextConversion.needs(of: Array(text.utf8)) == [])
      #expect(converted(Array(text.utf8)) == text)
    }
  }

  @Test(
    arguments: [
      // Some of it UTF-8, some of it Latin-1.
      Array("\"æ".utf8) + [0xE6, 0x22],
      // A byte that Windows-1252 does not define.
      [0x22, 0x62, 0xE6, 0x81, 0x22],
      // UTF-16.
      [0xFF, 0xFE, 0x22, 0x00, 0x61, 0x00, 0x22, 0x00],
    ] as [[UInt8]]
  )
  func `What is not certain is left alone`(_ bytes: [UInt8]) {
    #expect(TextConversion.needs(of: bytes) == [])
    #expect(TextConversion.converted(bytes) == bytes)
  }
}
