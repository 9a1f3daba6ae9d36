import Foundation

/// The example of the page about the format as a case that exists in two variants.
package enum TwinCase {
  /// The example with variants in its head, and with names of values in its texts.
  package static func text(of example: String) -> String {
    [
      (#""people": ["#, variants + #""people": ["#),
      (#""name": "Emil""#, #""name": "{person}""#),
      ("Nineteen, an apprentice.", "{age}, an apprentice."),
      ("Nitten år, lærling.", "{age}, lærling."),
      ("Emil sits alone by the desk.", "{person} sits alone by {place}."),
      ("Emil sidder alene ved skuffen.", "{person} sidder alene ved {place}."),
      ("I've got new mates.", "I've got new mates by {place}."),
      ("@emil: Jeg har fået nye venner.", "@emil: Jeg har fået nye venner ved {place}."),
      ("Looks are never a sign.", "The looks of {person} are never a sign."),
      ("Udseende er aldrig et tegn.", "Udseendet hos {person} er aldrig et tegn."),
      ("Your leader talks to Emil with you", "Your leader talks to {person} with you"),
      ("Din leder taler med Emil sammen", "Din leder taler med {person} sammen"),
    ].reduce(example) { text, change in
      text.replacingOccurrences(of: change.0, with: change.1)
    }
  }

  private static let variants = """
    "variants": [
        {
          "id": "a",
          "title": {"en": "A chair by the wall", "da": "En stol ved væggen"},
          "values": {"person": "Emil", "age": "Nineteen", "place": {"en": "the desk", "da": "skuffen"}}
        },
        {
          "id": "b",
          "title": {"en": "The last bus", "da": "Den sidste bus"},
          "summary": {"en": "A young man has new friends.", "da": "En ung mand har nye venner."},
          "values": {"person": "Samir", "age": "Nineteen", "place": {"en": "the radio", "da": "radioen"}}
        }
      ],
      \("")
    """
}
