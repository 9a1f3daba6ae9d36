import Interface
import PlainText
import Testing

struct GlyphsTests {
  private func single(_ glyphs: Glyphs) -> [Character] {
    let box = glyphs.box
    return [
      box.horizontal, box.vertical, box.topLeft, box.topRight, box.bottomLeft, box.bottomRight,
      box.leftTee, box.rightTee, glyphs.marker, glyphs.check, glyphs.cross, glyphs.barFill,
      glyphs.barRest, glyphs.stepOn, glyphs.stepOff, glyphs.heavyRule, glyphs.sign,
      glyphs.ordinary, glyphs.unmarked, glyphs.dots, glyphs.bullet, glyphs.up, glyphs.down,
      glyphs.left, glyphs.right, glyphs.barMark, glyphs.shade, glyphs.turn,
    ]
  }

  @Test(arguments: [Glyphs.unicode, .ascii])
  func `Every glyph is one column wide and survives cleaning`(glyphs: Glyphs) {
    for character in single(glyphs) {
      #expect(ColumnWidth.columns(of: character) == 1)
      #expect(CleanText.isClean(String(character)))
    }
    for text in [glyphs.radioOff, glyphs.radioOn, glyphs.boxOff, glyphs.boxOn] {
      #expect(text.columns == 3)
    }
  }

  @Test func `The ASCII set is ASCII`() {
    let texts = single(.ascii).map { String($0) } + [Glyphs.ascii.ellipsis, Glyphs.ascii.radioOn]
    #expect(texts.joined().allSatisfy { $0.isASCII })
  }

  @Test(arguments: [Glyphs.unicode, .ascii])
  func `Chosen and not chosen look different`(glyphs: Glyphs) {
    #expect(glyphs.radioOff != glyphs.radioOn)
    #expect(glyphs.boxOff != glyphs.boxOn)
    #expect(glyphs.barFill != glyphs.barRest)
    #expect(Set([glyphs.barMark, glyphs.barFill, glyphs.barRest]).count == 3)
    #expect(Set([glyphs.shade, glyphs.box.horizontal, glyphs.box.vertical]).count == 3)
    #expect(Set([glyphs.turn, glyphs.sign, glyphs.ordinary, glyphs.stepOn]).count == 4)
    #expect(glyphs.check != glyphs.cross)
    #expect(glyphs.stepOn != glyphs.stepOff)
    #expect(Set([glyphs.sign, "?", glyphs.ordinary, glyphs.unmarked]).count == 4)
  }
}
