internal import Screens

/// What help says of one word after `signpost class`, in one language.
struct ClassTopicHelp: Sendable {
  /// The word.
  let topic: ClassTopic
  /// What it is followed by; empty where nothing may be.
  let arguments: String
  /// What it does.
  let text: String

  /// The help of a topic.
  static func of(_ topic: ClassTopic, _ language: Words.Language) -> ClassTopicHelp {
    let (arguments, text) = language == .danish ? danish(topic) : english(topic)
    return ClassTopicHelp(topic: topic, arguments: arguments, text: text)
  }

  private static func english(_ topic: ClassTopic) -> (String, String) {
    switch topic {
    case .host:
      (
        "ID|FILE",
        "Leads a class in which each trainee has a terminal on this host: they join with 'signpost join CODE',"
          + " by the code that the console shows. The console shows how many have answered, never who or"
          + " what before the close."
      )
    case .wall:
      (
        "",
        "Shows on this terminal what the class sees, and follows the class that is led at another"
          + " terminal of the same account. It never has the console, nor an answer before it is"
          + " called for."
      )
    case .sheet:
      (
        "ID|FILE",
        "Prints the facilitator's paper for a case: the class minute by minute, fitted to --minutes,"
          + " what to say, the votes with their answers and reasons, and what to cut when it is late."
      )
    case .handouts:
      (
        "ID|FILE",
        "Prints what trainees get: the scenes that are voted on and cards to cut out. No answer stands"
          + " in it."
      )
    case .list:
      ("", "Lists the classes that are kept, newest first, and the day on which their records end.")
    case .report:
      (
        "[CLASS]",
        "Prints the report of a class that is over, by the beginning of its id; of the last class where"
          + " none is named. The first time makes it, for good."
      )
    case .dataSheet:
      (
        "",
        "Shows why, on which basis, for whom and how long records of classes are kept. With options, or"
          + " on a terminal where there is none yet, it fills the sheet in."
      )
    case .clear:
      (
        "[CLASS]",
        "Deletes the classes whose day has come, or one before its day, by the beginning of its id, and"
          + " proves that nothing of them is left in the file."
      )
    }
  }

  private static func danish(_ topic: ClassTopic) -> (String, String) {
    switch topic {
    case .host:
      (
        "ID|FIL",
        "Leder et hold, hvor hver deltager har en terminal på denne maskine: de kommer ind med 'signpost join"
          + " KODE' og den kode, som styringen viser. Styringen viser, hvor mange der har svaret, aldrig"
          + " hvem eller hvad, før der lukkes."
      )
    case .wall:
      (
        "",
        "Viser på denne terminal det, holdet ser, og følger det hold, der ledes fra en anden terminal på"
          + " samme konto. Den viser aldrig styringen og intet svar, før du beder om det."
      )
    case .sheet:
      (
        "ID|FIL",
        "Skriver underviserens papir til en case: holdet minut for minut, tilpasset --minutes, det, du"
          + " siger, afstemningerne med svar og begrundelser, og hvad du skærer væk, hvis I er bagud."
      )
    case .handouts:
      (
        "ID|FIL",
        "Skriver det, deltagerne får: de scener, der stemmes om, og kort til at klippe ud. Der står"
          + " ingen svar."
      )
    case .list:
      ("", "Viser de hold, der er gemt, de nyeste først, og hvilken dag de slettes.")
    case .report:
      (
        "[HOLD]",
        "Skriver rapporten om et hold, der er slut, ud fra begyndelsen af dets id; om det sidste hold,"
          + " hvis intet er nævnt. Første gang laver den, og så ændres den ikke."
      )
    case .dataSheet:
      (
        "",
        "Viser, hvorfor, på hvilket grundlag, for hvem og hvor længe der gemmes noget om hold. Med"
          + " tilvalg, eller i en terminal, hvor der ikke er noget ark endnu, udfyldes arket."
      )
    case .clear:
      (
        "[HOLD]",
        "Sletter de hold, hvis frist er udløbet, eller ét før tiden ud fra begyndelsen af dets id, og"
          + " beviser, at intet af dem er tilbage i filen."
      )
    }
  }
}
