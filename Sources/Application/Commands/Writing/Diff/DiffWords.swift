internal import Authoring
internal import ScenarioFiles
internal import Screens

/// The phrases of `signpost diff` in one language.
struct DiffWords: Sendable {
  /// The two say the same.
  let same: String
  /// What a part is; nil for a member of the head.
  let part: @Sendable (NameKind?) -> String
  let aspect: @Sendable (CaseComparison.Aspect) -> String
  /// The name that a thing had.
  let formerly: @Sendable (String) -> String
  /// Steps stand in another order.
  let order: String
  /// What it means for attempts at the old version.
  let effect: @Sendable (AttemptEffect) -> String
  /// What cannot be answered any more.
  let impossible: @Sendable (String) -> String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> DiffWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }

  private static let english = DiffWords(
    same: "The two versions say the same.",
    part: { part in
      switch part {
      case nil: "head:"
      case .scenario: "case"
      case .step: "step"
      case .item: "answer"
      case .fact: "fact"
      case .person: "person"
      case .flag: "flag"
      case .counter: "counter"
      case .variant: "variant"
      case .value: "value"
      }
    },
    aspect: { aspect in
      switch aspect {
      case .play: "play"
      case .key: "key"
      case .words: "words"
      case .notes: "notes"
      }
    },
    formerly: { "formerly \($0)" },
    order: "the order of the steps",
    effect: { effect in
      switch effect {
      case .exact: "Attempts at the old version replay exactly, and their results stay valid."
      case .renamed:
        "Names alone have changed: the same can be decided, and it is scored the same. Attempts "
          + "at the old version keep their copy of it and their result."
      case .otherKeys:
        "The same can be decided, but it is scored otherwise. Attempts at the old version keep "
          + "their copy of it and their result; they are not counted with new ones."
      case .otherPlay:
        "It is played otherwise, though all that could be answered still can be. Attempts at the "
          + "old version keep their copy of it and their result; they are not counted with new ones."
      case .lost:
        "Some answers are no longer possible. Attempts at the old version keep their copy of it "
          + "and their result; they are not counted with new ones."
      }
    },
    impossible: { "No longer there to be answered: \($0)." }
  )

  private static let danish = DiffWords(
    same: "De to udgaver siger det samme.",
    part: { part in
      switch part {
      case nil: "hoved:"
      case .scenario: "case"
      case .step: "trin"
      case .item: "svar"
      case .fact: "oplysning"
      case .person: "person"
      case .flag: "flag"
      case .counter: "tæller"
      case .variant: "udgave"
      case .value: "værdi"
      }
    },
    aspect: { aspect in
      switch aspect {
      case .play: "forløb"
      case .key: "facit"
      case .words: "ord"
      case .notes: "noter"
      }
    },
    formerly: { "før \($0)" },
    order: "trinnenes rækkefølge",
    effect: { effect in
      switch effect {
      case .exact: "Forløb i den gamle udgave kan genspilles nøjagtigt, og resultatet gælder."
      case .renamed:
        "Kun navne er ændret: det samme kan besluttes, og det vurderes ens. Forløb i den gamle "
          + "udgave beholder deres kopi af den og deres resultat."
      case .otherKeys:
        "Det samme kan besluttes, men det vurderes anderledes. Forløb i den gamle udgave beholder "
          + "deres kopi af den og deres resultat; de tælles ikke sammen med nye."
      case .otherPlay:
        "Den spilles anderledes, men alt, der kunne besvares, kan stadig besvares. Forløb i den "
          + "gamle udgave beholder deres kopi af den og deres resultat; de tælles ikke sammen med "
          + "nye."
      case .lost:
        "Nogle svar er ikke mulige mere. Forløb i den gamle udgave beholder deres kopi af den og "
          + "deres resultat; de tælles ikke sammen med nye."
      }
    },
    impossible: { "Kan ikke besvares mere: \($0)." }
  )
}

extension DiffWords {
  /// What help says of the command.
  static let help = (
    english: VerbHelp(
      argument: "two versions of a case, by file or id",
      arguments: "OLD NEW",
      summary: "Compares two versions of a case, and says what that means for old attempts.",
      details: [
        "Parts are compared by their names; 'formerly' tells which were renamed. Of each it says "
          + "whether play, key, words or notes differ.",
        "The exit code is 1 where the two differ.",
      ],
      examples: [
        VerbHelp.Example(
          line: "signpost diff quiet-hours ./mine.json",
          purpose: "a shipped case and yours"
        )
      ]
    ),
    danish: VerbHelp(
      argument: "to udgaver af en case, ved fil eller id",
      arguments: "GAMMEL NY",
      summary: "Sammenligner to udgaver af en case og siger, hvad det betyder for forløb.",
      details: [
        "Dele sammenlignes ved deres navne; 'formerly' fortæller, hvilke der har fået nyt navn. "
          + "For hver siges, om forløb, facit, ord eller noter er forskellige.",
        "Slutkoden er 1, hvor de to er forskellige.",
      ],
      examples: [
        VerbHelp.Example(
          line: "signpost diff quiet-hours ./min.json",
          purpose: "en case, der følger med, og din"
        )
      ]
    )
  )
}
