import PlainText
import Testing

/// Words, sentences and LIX, counted by hand.
struct ReadingMeasureTests {
  @Test(
    arguments: [
      ("", 0, 0, 0, nil),
      (" \n – \n", 0, 0, 0, nil),
      ("The cat sat.", 3, 0, 1, 3),
      // 9/2 + 100/9 = 15.61
      ("Emil sits alone by the desk. He says nothing.", 9, 1, 2, 16),
      // 10/2 + 200/10 = 25: “hovedindgangen” and “arbejde” are long.
      ("Vi mødes kl. 18.05 ved hovedindgangen, f.eks. efter arbejde. Kom!", 10, 2, 2, 25),
      // Six letters are not more than six.
      ("Six letters: little.", 3, 1, 1, 36),
      ("He said: You go.", 4, 0, 2, 2),
      ("At six: two.", 3, 0, 1, 3),
      ("One two\nThree", 3, 0, 2, 2),
      ("“No.” He went.", 3, 0, 2, 2),
      ("“No.” he said.", 3, 0, 1, 3),
      ("Really?! Well … yes.", 3, 0, 2, 2),
      ("It's a well-being check-in", 4, 2, 1, 54),
      // A letter in two scalars is one letter.
      ("ra\u{30A}dene", 1, 0, 1, 1),
    ] as [(String, Int, Int, Int, Int?)]
  )
  func `A text has so many words, long words, sentences, and this index`(
    _ text: String,
    _ words: Int,
    _ long: Int,
    _ sentences: Int,
    _ lix: Int?
  ) {
    let measure = ReadingMeasure(of: text)
    #expect(measure.words == words)
    #expect(measure.longWords == long)
    #expect(measure.sentences == sentences)
    #expect(measure.lix == lix)
  }

  @Test func `Counts add up, and the index is that of the sum`() {
    var sum = ReadingMeasure(of: "The cat sat.")
    sum += ReadingMeasure(of: "Emil sits alone by the desk. He says nothing.")
    // 12/3 + 100/12 = 12.33
    #expect(sum.words == 12)
    #expect(sum.sentences == 3)
    #expect(sum.lix == 12)
  }

  @Test func `Minutes are rounded up`() {
    #expect(ReadingMeasure().minutes == 0)
    #expect(ReadingMeasure(of: "One.").minutes == 1)
    let words = String(repeating: "word ", count: 239)
    #expect(ReadingMeasure(of: words).minutes == 2)
  }
}
