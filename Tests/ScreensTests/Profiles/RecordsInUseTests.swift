import Screens
import Testing

@Suite struct RecordsInUseTests {
  private let heron = RecordsInUse.profile(ProfileStates.named("heron"))

  @Test func `A command line says which records are meant, where it has to`() {
    #expect(RecordsInUse.usual.command("forget --all") == "signpost forget --all")
    #expect(heron.command("forget --all") == "signpost --profile heron forget --all")
    #expect(RecordsInUse.profile(.own).command("refresh") == "signpost --profile default refresh")
    let file = RecordsInUse.file(path: "/srv/kim/records.db")
    #expect(file.command("due") == "signpost --records /srv/kim/records.db due")
  }

  /// What a shell reads as one word, by the rules of POSIX for quotes.
  @Test(arguments: [
    ("/srv/two words.db", "'/srv/two words.db'"), ("/srv/kim's.db", #"'/srv/kim'\''s.db'"#),
    ("/srv/$HOME.db", "'/srv/$HOME.db'"), ("/srv/øre-2_a.db", "/srv/øre-2_a.db"),
    ("/srv/a\u{1B}[31mb.db", "/srv/ab.db"),
  ])
  func `The path of a file is one word of the shell`(path: String, word: String) {
    #expect(RecordsInUse.file(path: path).command("due") == "signpost --records \(word) due")
  }

  @Test(arguments: [
    "'signpost doctor' says why.", "'signpost class data-sheet' says what is kept of them.",
    "Then give 'signpost forget --before 1970-01-02 --yes'.",
    "'signpost plan choose ID' takes one.",
    "Then 'signpost rate --import FILE' takes the rating.", "'signpost rate' lists the texts.",
  ])
  func `A command that a sentence names is one for the records in use`(sentence: String) {
    let named = sentence.replacing("signpost ", with: "signpost --profile heron ")
    #expect(heron.naming(sentence) == named)
    #expect(RecordsInUse.usual.naming(sentence) == sentence)
  }

  @Test(arguments: [
    "Start signpost again to go on where you stopped.", "'signpost help plan' says more.",
    "'signpost check a.json' shows them.", "The rater opens it with 'signpost rate FILE'.",
    "signpost proof --verify FILE says whether the text is as it was written.",
    "'signpost profile new' makes one.", "'signpost planned' is no command.", "signpost ", "",
  ])
  func `What works without records, or is for somebody else, stays as it is`(sentence: String) {
    #expect(heron.naming(sentence) == sentence)
  }

  @Test func `Each of several commands of a sentence is named`() {
    #expect(
      heron.naming("'signpost store list', 'signpost help' and 'signpost forget'")
        == "'signpost --profile heron store list', 'signpost help' and "
        + "'signpost --profile heron forget'"
    )
  }
}
