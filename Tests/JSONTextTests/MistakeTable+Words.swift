import JSONText

extension Mistake {
  static let strings: [Mistake] = [
    Mistake(#"[1️⃣"abc"#, .unterminatedString, reads: "['abc']"),
    Mistake(#"[1️⃣"abc]"#, .unterminatedString, reads: "['abc']"),
    Mistake(
      "{\n \"a\": 1️⃣\"hello,\n \"b\": 1\n}",
      .unterminatedString,
      reads: "{'a':'hello','b':1}"
    ),
    Mistake(
      "{\n \"a\": [\"x\", 1️⃣\"hello],\n \"b\": 1\n}",
      .unterminatedString,
      reads: "{'a':['x','hello'],'b':1}"
    ),
    Mistake("{\n \"a\": 1️⃣\"hello\n}", .unterminatedString, reads: "{'a':'hello'}"),
    Mistake(#"{"a": 1️⃣"hello, "b": 1}"#, .unterminatedString, reads: "{'a':'hello','b':1}"),
    Mistake(
      #"{"a": "He said 1️⃣"hello" to me", "b": 1}"#,
      .unescapedQuote,
      reads: #"{'a':'He said "hello" to me','b':1}"#
    ),
    Mistake(
      "[\"He said 1️⃣\"no\", then left\",\n1]",
      .unescapedQuote,
      reads: #"['He said "no", then left',1]"#
    ),
    Mistake(#"{"my 1️⃣"big" key": 1}"#, .unescapedQuote, reads: #"{'my "big" key':1}"#),
    Mistake(
      "[\"one1️⃣\ntwo\nthree\", 1]",
      .controlCharacter,
      reads: "['one\ntwo\nthree',1]"
    ),
    Mistake("[\"one1️⃣\n\"\n, 1]", .controlCharacter, reads: "['one\n',1]"),
    Mistake("[\"one1️⃣\ttwo\tthree\"]", .controlCharacter, reads: "['one\ttwo\tthree']"),
    Mistake("[\"one1️⃣\0\"]", .controlCharacter, reads: "['one\0']"),
    Mistake(#"["a1️⃣\q2️⃣\'b"]"#, .unknownEscape, .unknownEscape, reads: "['aq'b']"),
    Mistake(#"["1️⃣\é"]"#, .unknownEscape, reads: "['é']"),
    Mistake(#"["C:1️⃣\Users\new"]"#, .unknownEscape, reads: "['C:Users\new']"),
    Mistake("[\"a1️⃣\\\nb\"]", .unknownEscape, reads: "['a\nb']"),
    Mistake(#"["a1️⃣\u12x"]"#, .malformedUnicodeEscape, reads: "['a\u{FFFD}x']"),
    Mistake(#"["a1️⃣\ud800x"]"#, .loneSurrogate, reads: "['a\u{FFFD}x']"),
    Mistake(
      #"["1️⃣\udc002️⃣\ud800\ud83d\ude00"]"#,
      .loneSurrogate,
      .loneSurrogate,
      reads: "['\u{FFFD}\u{FFFD}😀']"
    ),
  ]

  static let odd: [Mistake] = [
    Mistake("[1️⃣'a', \"b\"]", .singleQuotedString, reads: "['a','b']"),
    Mistake(#"[1️⃣'don\'t', 1]"#, .singleQuotedString, reads: "['don't',1]"),
    Mistake("[1️⃣'it's \"fine\"', 1]", .singleQuotedString, reads: "['it's \"fine\"',1]"),
    Mistake("{1️⃣'a': 1}", .singleQuotedString, reads: "{'a':1}"),
    Mistake("[1️⃣`a`, 1]", .singleQuotedString, reads: "['a',1]"),
    Mistake("[1️⃣'a, 1]", .singleQuotedString, reads: "['a, 1']"),
    Mistake("[1️⃣“a”, 1]", .typographicQuote, reads: "['a',1]"),
    Mistake(
      "{1️⃣„don’t“: 2️⃣”b\", \"c\": 1}",
      .typographicQuote,
      .typographicQuote,
      reads: "{'don’t':'b','c':1}"
    ),
    Mistake("[1️⃣«a», 1]", .typographicQuote, reads: "['a',1]"),
    Mistake("{\"a\": 1️⃣hello world, \"b\": 1}", .unquotedString, reads: "{'a':'hello world','b':1}"),
    Mistake("{\"a\": 1️⃣hello\", \"b\": 1}", .unquotedString, reads: "{'a':'hello','b':1}"),
    Mistake("[1️⃣https://example.org/a, 1]", .unquotedString, reads: "['https://example.org/a',1]"),
    Mistake("1️⃣Dear reader, this is \"prose\": {", .unquotedString, reads: "'Dear reader'"),
    Mistake("1️⃣<html>\n<body>", .unexpectedCharacter, reads: "'html>'"),
  ]

  static let words: [Mistake] = [
    Mistake(
      "[1️⃣01, 2️⃣-007, 3️⃣00]",
      .numberLeadingZero,
      .numberLeadingZero,
      .numberLeadingZero,
      reads: "[1,-7,0]"
    ),
    Mistake("[1️⃣+1, 2]", .numberLeadingPlus, reads: "[1,2]"),
    Mistake(
      "[1️⃣.5, 2️⃣1., 3️⃣-.5e3, 1]",
      .numberDot,
      .numberDot,
      .numberDot,
      reads: "[0.5,1.0,-500.0,1]"
    ),
    Mistake("[1️⃣0x1F, 2️⃣-0Xa, 1]", .numberHexadecimal, .numberHexadecimal, reads: "[31,-10,1]"),
    Mistake(
      "[1️⃣NaN, 2️⃣-Infinity, 3️⃣Infinity, 1]",
      .numberNotFinite,
      .numberNotFinite,
      .numberNotFinite,
      reads: "[?,?,?,1]"
    ),
    Mistake(
      "[1️⃣1.2.3, 2️⃣1e, 3️⃣-, 4️⃣--1, 5️⃣1_000, 6️⃣2024-01-01, 1]",
      .numberForm,
      .numberForm,
      .numberForm,
      .numberForm,
      .numberForm,
      .numberForm,
      reads: "[?,?,?,?,?,?,1]"
    ),
    Mistake(
      "[1️⃣True, 2️⃣FALSE, 3️⃣None, 4️⃣nil, 5️⃣undefined, 1]",
      .misspeltLiteral,
      .misspeltLiteral,
      .misspeltLiteral,
      .misspeltLiteral,
      .misspeltLiteral,
      reads: "[true,false,null,null,null,1]"
    ),
    Mistake("[1️⃣tru]", .unquotedString, reads: "['tru']"),
    Mistake("[1️⃣tru", .unquotedString, reads: "['tru']"),
  ]
}
