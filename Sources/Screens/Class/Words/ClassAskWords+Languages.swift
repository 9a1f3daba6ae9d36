internal import Classroom

extension ClassAskWords {
  /// The phrases in English.
  static let english = ClassAskWords(
    countsHappen: { question, count in
      count == 1
        ? "Count the cards and type how many showed each."
        : "Question \(question) of \(count): type how many showed each card."
    },
    listHappens: { list in
      switch list {
      case .ways: "Where does the story go on? The wall will say that you chose."
      case .timer: "How long is the timer?"
      case .questions: "Questions that were put aside. Enter on one ticks it off."
      case .people: "Who is here? Names are optional and are kept apart from the votes."
      }
    },
    writingHappens: { writing in
      switch writing {
      case .present: "How many are present, without you?"
      case .name: "A name for the register; an empty line goes back."
      case .question: "The question, without the name of whoever asked it."
      case .news: "News for the wall, until the story goes on. An empty line takes it away."
      }
    },
    writingHint: { writing in
      switch writing {
      case .present: "A number from 1 to 200"
      case .name: "First and last name"
      case .question, .news: "Nothing about real people"
      }
    },
    confirmationHappens: { confirmation in
      switch confirmation {
      case .end: "End the class here?"
      case .freeze: "Make the report?"
      }
    },
    confirmationText: { confirmation, people in
      switch confirmation {
      case .end:
        [
          "The clock stops. Cards that nobody has counted are dropped.",
          "It can be undone until the report is made.",
        ]
      case .freeze:
        [
          "The report is made once. Afterwards no count, question or name of this class can be changed.",
          "It says how \(people) people voted together, what was talked about and how long. It says"
            + " nothing about one person: no figure of fewer than five people, and \"few\" or \"almost"
            + " all\" where a number could point at somebody.",
          "It is to learn from and not for appraisal.",
        ]
      }
    },
    countedOf: { "\($0) of \($1)" },
    fewer: { question, counted, present in
      let who = "\(counted) of \(present) are counted"
      return (question.map { "Question \($0): \(who)" } ?? who) + ". C corrects that."
    },
    tooMany: { "Question \($0) has \($1) votes, but only \($2) people are present." },
    countsNotRead: { "Please type up to \($0) numbers with spaces between them, such as 7 3 *." },
    countsHint: { "How many for \($0)? Numbers with spaces; * is the rest." },
    mostVoted: "most votes",
    asManyVoted: "as many votes",
    onSheet: "run-sheet",
    nothingDone: "None of it",
    willAsk: "asked",
    askThese: { count in
      switch count {
      case 0: "Go on; ask none of them"
      case 1: "Go on; ask this one question"
      default: "Go on; ask these \(count) questions"
      }
    },
    timerOf: { $0 == 1 ? "1 minute" : "\($0) minutes" },
    timerOfSheet: { "\($0) min, as the run-sheet has it" },
    noTimer: "No timer",
    writeQuestion: "Write a question down",
    answered: "answered",
    stillOpen: "open",
    takeQuestionOut: { "Take out again: \($0)" },
    changePresent: { $0 == 0 ? "Say how many are present" : "Present: \($0). Change the number" },
    addName: "Write names into the register",
    addUnnamed: { $0 == 0 ? "Add one without a name" : "Add one without a name (now \($0))" },
    removeUnnamed: "Take one without a name out again",
    removeName: { "\($0): take out again" },
    nameTaken: { "\($0) is in the register." }
  )

  /// The phrases in Danish.
  static let danish = ClassAskWords(
    countsHappen: { question, count in
      count == 1
        ? "Tæl kortene, og skriv, hvor mange der viste hvert."
        : "Spørgsmål \(question) af \(count): skriv, hvor mange der viste hvert kort."
    },
    listHappens: { list in
      switch list {
      case .ways: "Hvor går historien hen? Storskærmen siger, at du valgte."
      case .timer: "Hvor længe skal uret gå?"
      case .questions: "Spørgsmål, der venter. Enter på et sætter hak."
      case .people: "Hvem er her? Navne er frivillige og holdes adskilt fra stemmerne."
      }
    },
    writingHappens: { writing in
      switch writing {
      case .present: "Hvor mange er til stede, uden dig?"
      case .name: "Et navn til deltagerlisten; en tom linje går tilbage."
      case .question: "Spørgsmålet, uden navnet på den, der stillede det."
      case .news: "Nyt til storskærmen, til historien går videre. En tom linje fjerner det."
      }
    },
    writingHint: { writing in
      switch writing {
      case .present: "Et tal fra 1 til 200"
      case .name: "Fornavn og efternavn"
      case .question, .news: "Intet om virkelige personer"
      }
    },
    confirmationHappens: { confirmation in
      switch confirmation {
      case .end: "Skal holdet slutte her?"
      case .freeze: "Skal rapporten laves?"
      }
    },
    confirmationText: { confirmation, people in
      switch confirmation {
      case .end:
        [
          "Uret stopper. Kort, som ingen har talt, falder bort.",
          "Det kan fortrydes, indtil rapporten er lavet.",
        ]
      case .freeze:
        [
          "Rapporten laves én gang. Bagefter kan intet tal, spørgsmål eller navn på holdet ændres.",
          "Den siger, hvordan \(people) deltagere stemte tilsammen, hvad der blev talt om og hvor"
            + " længe. Den siger intet om en enkelt: intet tal for færre end fem, og \"få\" eller"
            + " \"næsten alle\", hvor et tal kunne pege på nogen.",
          "Den er til at lære af og ikke til at bedømme nogen.",
        ]
      }
    },
    countedOf: { "\($0) af \($1)" },
    fewer: { question, counted, present in
      let who = "\(counted) af \(present) er talt"
      return (question.map { "Spørgsmål \($0): \(who)" } ?? who) + ". C retter det."
    },
    tooMany: { "Spørgsmål \($0) har \($1) stemmer, men kun \($2) er til stede." },
    countsNotRead: { "Skriv op til \($0) tal med mellemrum, for eksempel 7 3 *." },
    countsHint: { "Hvor mange til \($0)? Tal med mellemrum; * er resten." },
    mostVoted: "flest stemmer",
    asManyVoted: "lige mange stemmer",
    onSheet: "drejebogen",
    nothingDone: "Intet af det",
    willAsk: "stilles",
    askThese: { count in
      switch count {
      case 0: "Gå videre uden at stille nogen af dem"
      case 1: "Gå videre, og stil det ene spørgsmål"
      default: "Gå videre, og stil de \(count) spørgsmål"
      }
    },
    timerOf: { $0 == 1 ? "1 minut" : "\($0) minutter" },
    timerOfSheet: { "\($0) min., som drejebogen siger" },
    noTimer: "Intet ur",
    writeQuestion: "Skriv et spørgsmål ned",
    answered: "besvaret",
    stillOpen: "venter",
    takeQuestionOut: { "Fjern igen: \($0)" },
    changePresent: { $0 == 0 ? "Sig, hvor mange der er" : "Til stede: \($0). Ret tallet" },
    addName: "Skriv navne på deltagerlisten",
    addUnnamed: { $0 == 0 ? "Tilføj en uden navn" : "Tilføj en uden navn (nu \($0))" },
    removeUnnamed: "Fjern en uden navn igen",
    removeName: { "\($0): fjern igen" },
    nameTaken: { "\($0) står på deltagerlisten." }
  )
}
