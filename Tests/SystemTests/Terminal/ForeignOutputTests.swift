import Foundation
import Interface
import TestSupport
import Testing

extension SystemTests {
  /// What a library writes to standard error while the screen is the program's.
  @Suite struct ForeignOutput {
    @Test func `Standard error is kept from the screen and shown after it`() throws {
      let home = Home()
      let terminal = try home.start()
      try terminal.wait(for: IdealPlay.title)
      let before = terminal.screen.rows
      let error = try #require(
        FileHandle(forUpdatingAtPath: "/proc/\(terminal.process)/fd/2")
      )
      error.seekToEndOfFile()
      error.write(Data("a library complains\n".utf8))
      try terminal.press(.down, .up)
      #expect(terminal.screen.rows == before)
      try terminal.send("q")
      #expect(try terminal.waitForEnd() == 0)
      #expect(terminal.screen.rows.contains("a library complains"))
    }
  }
}
