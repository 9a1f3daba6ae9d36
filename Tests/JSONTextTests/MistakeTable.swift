import JSONText
import Testing

/// A text with mistakes, their codes in the order of the marks, and what is read in spite of them.
struct Mistake: CustomTestStringConvertible, Sendable {
  let text: String
  let codes: [JSONProblem.Code]
  let reads: String

  init(_ text: String, _ codes: JSONProblem.Code..., reads: String) {
    self.text = text
    self.codes = codes
    self.reads = reads
  }

  var testDescription: String { text }
}

extension Mistake {
  static let table = punctuation + members + spaces + brackets + strings + odd + words

  static let punctuation: [Mistake] = [
    Mistake("1️⃣", .emptyFile, reads: ""),
    Mistake(" \n1️⃣", .emptyFile, reads: ""),
    Mistake("[11️⃣ 2]", .missingComma, reads: "[1,2]"),
    Mistake("[11️⃣ 22️⃣ 3]", .missingComma, .missingComma, reads: "[1,2,3]"),
    Mistake("[\"a\"1️⃣\n\"b\"]", .missingComma, reads: "['a','b']"),
    Mistake("[[]1️⃣[]]", .missingComma, reads: "[[],[]]"),
    Mistake("[11️⃣; 2]", .missingComma, reads: "[1,2]"),
    Mistake(#"{"a": 11️⃣ "b": 2}"#, .missingComma, reads: "{'a':1,'b':2}"),
    Mistake("{\"a\": {}1️⃣\n\"b\": 2}", .missingComma, reads: "{'a':{},'b':2}"),
    Mistake(#"{"a": "x"1️⃣ "b": "y"}"#, .missingComma, reads: "{'a':'x','b':'y'}"),
    Mistake("[1,1️⃣,2]", .extraComma, reads: "[1,2]"),
    Mistake("[1️⃣,1]", .extraComma, reads: "[1]"),
    Mistake("[1,1️⃣,]", .extraComma, reads: "[1]"),
    Mistake(#"{"a":1,1️⃣,"b":2}"#, .extraComma, reads: "{'a':1,'b':2}"),
    Mistake("{1️⃣,}", .extraComma, reads: "{}"),
    Mistake("[11️⃣,]", .trailingComma, reads: "[1]"),
    Mistake("{\"a\": 11️⃣,\n}", .trailingComma, reads: "{'a':1}"),
    Mistake("[1️⃣&, 1]", .unexpectedCharacter, reads: "[?,1]"),
    Mistake("[1 1️⃣%% , 2]", .unexpectedCharacter, reads: "[1,2]"),
    Mistake("1️⃣*", .unexpectedCharacter, reads: ""),
    Mistake("[1] 1️⃣[2]", .textAfterEnd, reads: "[1]"),
    Mistake("{} 1️⃣and \"more\" {", .textAfterEnd, reads: "{}"),
    Mistake("1 1️⃣2", .textAfterEnd, reads: "1"),
  ]

  static let members: [Mistake] = [
    Mistake(#"{"a"1️⃣ 1, "b": 2}"#, .missingColon, reads: "{'a':1,'b':2}"),
    Mistake(#"{"a" 1️⃣= 1, "b" 2️⃣=> 2}"#, .missingColon, .missingColon, reads: "{'a':1,'b':2}"),
    Mistake(#"{"a"1️⃣, "b": 2}"#, .missingColon, reads: "{'a':?,'b':2}"),
    Mistake(#"{"a"1️⃣, "b", "c"}"#, .missingColon, reads: "{'a':?,'b':?,'c':?}"),
    Mistake(#"{"a"1️⃣}"#, .missingColon, reads: "{'a':?}"),
    Mistake(#"{"a":1️⃣: 1}"#, .unexpectedColon, reads: "{'a':1}"),
    Mistake(#"["a"1️⃣: 1, "b": 2]"#, .unexpectedColon, reads: "['a',1,'b',2]"),
    Mistake(#"{"a": "b"1️⃣: 1, "c": 2}"#, .unexpectedColon, reads: "{'a':'b','c':2}"),
    Mistake(#"{1️⃣: 1, "b": 2}"#, .missingKey, reads: "{'b':2}"),
    Mistake(#"{"a": 1,1️⃣ [2], "b": 3}"#, .missingKey, reads: "{'a':1,'b':3}"),
    Mistake(#"{1️⃣a: 1, 2️⃣b_2 : 2}"#, .unquotedKey, .unquotedKey, reads: "{'a':1,'b_2':2}"),
    Mistake(#"{1️⃣my key: 1}"#, .unquotedKey, reads: "{'my key':1}"),
    Mistake(#"{1️⃣a": 1}"#, .unquotedKey, reads: "{'a':1}"),
    Mistake(#"{1️⃣1: 1}"#, .unquotedKey, reads: "{'1':1}"),
    Mistake(#"{"a": 1, 1️⃣b}"#, .unquotedKey, reads: "{'a':1}"),
    Mistake(#"{"a":1️⃣ }"#, .missingValue, reads: "{'a':?}"),
    Mistake(#"{"a":1️⃣, "b": 2}"#, .missingValue, reads: "{'a':?,'b':2}"),
    Mistake(#"{"a": 11️⃣ 2, "b": 3}"#, .missingComma, reads: "{'a':1,'b':3}"),
    Mistake(#"{"a": 1, 1️⃣"a": 2}"#, .duplicateKey, reads: "{'a':1,'a':2}"),
    Mistake(#"{"é": 1, 1️⃣"\u00e9": 2}"#, .duplicateKey, reads: "{'é':1,'é':2}"),
  ]

  static let spaces: [Mistake] = [
    Mistake("[1, 1️⃣// one\n// two\n2]", .comment, reads: "[1,2]"),
    Mistake("[1, 1️⃣/* one * / */ 2] 2️⃣# end", .comment, .comment, reads: "[1,2]"),
    Mistake("[1] 1️⃣/* one", .unterminatedComment, reads: "[1]"),
    Mistake("[1, 1️⃣/* one", .unterminatedComment, reads: "[1]"),
    Mistake("[1,1️⃣\u{A0}\u{2003}2]", .unusualSpace, reads: "[1,2]"),
    Mistake("[1,1️⃣\u{0C}2]", .unusualSpace, reads: "[1,2]"),
    Mistake("1️⃣\u{FEFF}[1]", .byteOrderMark, reads: "[1]"),
  ]

  static let brackets: [Mistake] = [
    Mistake(#"{"a": {"b": 1}1️⃣"#, .unclosedObject, reads: "{'a':{'b':1}}"),
    Mistake("[1, 21️⃣\n", .unclosedArray, reads: "[1,2]"),
    Mistake(#"{"a": [1,1️⃣ "#, .unexpectedEnd, reads: "{'a':[1]}"),
    Mistake("{1️⃣\n", .unexpectedEnd, reads: "{}"),
    Mistake(#"{"a":1️⃣ "#, .valueMissingAtEnd, reads: "{'a':?}"),
    Mistake(#"{"a"1️⃣"#, .valueMissingAtEnd, reads: "{'a':?}"),
    Mistake(
      "{\n  \"a\": {\n    \"b\": 11️⃣,\n  \"c\": 2\n}\n",
      .unclosedObject,
      reads: "{'a':{'b':1,'c':2}}"
    ),
    Mistake(
      "[\n  {\n    \"a\": {\n      \"b\": 11️⃣,\n    \"c\": 2\n  },\n  {}\n]",
      .unclosedObject,
      reads: "[{'a':{'b':1,'c':2}},{}]"
    ),
    Mistake(
      #"{"x": {"a": [1, 21️⃣}, "b": 3}"#,
      .unclosedArray,
      reads: "{'x':{'a':[1,2]},'b':3}"
    ),
    Mistake(
      #"{"x": [{"a": 11️⃣], "b": 2}"#,
      .unclosedObject,
      reads: "{'x':[{'a':1}],'b':2}"
    ),
    Mistake(#"{"a": [1, 21️⃣}, "b": 3}"#, .mismatchedBracket, reads: "{'a':[1,2],'b':3}"),
    Mistake("[11️⃣}", .mismatchedBracket, reads: "[1]"),
    Mistake(#"{"a": [1]1️⃣], "b": 2}"#, .unexpectedBracket, reads: "{'a':[1],'b':2}"),
    Mistake(
      #"{"a": {"b": 1}1️⃣}, "c": 2}"#,
      .unexpectedBracket,
      reads: "{'a':{'b':1},'c':2}"
    ),
    Mistake(#"[{"a": [1]1️⃣], "b": 2}]"#, .unexpectedBracket, reads: "[{'a':[1],'b':2}]"),
    Mistake(
      #"[{"a": {"b": 1}1️⃣}, "c": 2}, 3]"#,
      .unexpectedBracket,
      reads: "[{'a':{'b':1},'c':2},3]"
    ),
    Mistake(#"[1️⃣"a": 1, "b": 2}, {"a": 3}]"#, .unopenedObject, reads: "[{'a':1,'b':2},{'a':3}]"),
    Mistake(
      #"[{"a": 1}, 1️⃣"a": 2}, {"a": 3}]"#,
      .unopenedObject,
      reads: "[{'a':1},{'a':2},{'a':3}]"
    ),
    Mistake(#"[{"a": 11️⃣, {"a": 2}]"#, .unclosedObject, reads: "[{'a':1},{'a':2}]"),
    Mistake(#"{"x":1️⃣ ], "b": 2}"#, .missingValue, reads: "{'x':?,'b':2}"),
    Mistake(
      #"{"x": [1, 21️⃣, "end": true, "y": [3]}"#,
      .unclosedArray,
      reads: "{'x':[1,2],'end':true,'y':[3]}"
    ),
    Mistake("1️⃣]", .unexpectedBracket, reads: ""),
  ]
}
