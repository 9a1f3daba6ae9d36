import Screens
import Testing

@testable import Application

struct LanguageChoiceTests {
  func choice(
    _ environment: [String: String],
    option: String? = nil,
    setting: String? = nil
  ) -> Words.Language {
    var options = Options()
    options.language = option
    return LanguageChoice.words(options, .test(environment: environment), setting: setting)
  }

  @Test func `The option comes first, then the setting, then the locale`() {
    let danish = ["LANG": "da_DK.UTF-8"]
    #expect(choice(danish, option: "en", setting: "da") == .english)
    #expect(choice(danish, setting: "en") == .english)
    #expect(choice(danish) == .danish)
    #expect(choice([:]) == .english)
  }

  @Test func `Of the locale's variables the most particular one that is set counts`() {
    #expect(choice(["LC_ALL": "da_DK", "LANG": "en_GB"]) == .danish)
    #expect(choice(["LC_ALL": "", "LC_MESSAGES": "da", "LANG": "C"]) == .danish)
    #expect(choice(["LC_ALL": "C", "LANG": "da_DK"]) == .english)
  }

  @Test(arguments: [
    ([:], false), (["LANG": "C.UTF-8"], false), (["LANG": "da_DK.utf8"], false),
    (["LANG": "C"], true), (["LC_ALL": "POSIX", "LANG": "en_GB.UTF-8"], true),
    (["LC_CTYPE": "da_DK.ISO-8859-1"], true),
  ])
  func `Commands print ASCII where the locale has nothing else`(
    _ environment: [String: String],
    _ expected: Bool
  ) {
    #expect(CharacterChoice.isASCII(Options(), environment) == expected)
  }
}
