/// What help says of `signpost progress`.
enum ProgressHelp {
  static let help = (
    english: VerbHelp(
      argument: "nothing more",
      arguments: "",
      summary: "Shows how your first plays follow each other, and what a course changed.",
      details: [
        "A point is a case, the first time you finished it. Passing over what matters and marking what is "
          + "ordinary are two lines, lower is better; strands and criteria stand beside the provisional cut.",
        "With a course its tests are compared: before, after and later, with the interval in which the "
          + "true change probably lies. Below 15 points of the total, or 34 of identify, there is no clear "
          + "change with two cases each time.",
        "Of what the refreshers asked again it says how much you recalled, and what is forgotten now.",
        "It compares you with nobody, and says so where there is not enough yet. 'signpost statistics' has "
          + "the sums.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost progress", purpose: "all of it"),
        VerbHelp.Example(line: "signpost progress --mode test", purpose: "tests alone"),
      ]
    ),
    danish: VerbHelp(
      argument: "ikke mere",
      arguments: "",
      summary: "Viser, hvordan dine gennemspilninger følger hinanden, og hvad et kursus ændrede.",
      details: [
        "Et punkt er en case, første gang du gennemførte den. At overse det, der betyder noget, og at "
          + "markere det almindelige er to kurver, lavere er bedre; delene og deres læringsmål vises sammen "
          + "med den foreløbige grænse.",
        "Med et kursus sammenlignes dets tests: før, efter og senere, med det interval, hvori den sande "
          + "ændring formentlig ligger. Under 15 point af det samlede tal, eller 34 i at identificere, er der ingen "
          + "klar ændring med to cases hver gang.",
        "Af det, genopfriskningen spurgte om igen, får du at vide, hvor meget du huskede, og hvad der er glemt nu.",
        "Du bliver ikke sammenlignet med nogen, og det bliver sagt, hvor der ikke er nok endnu. 'signpost "
          + "statistics' lægger tallene sammen.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost progress", purpose: "det hele"),
        VerbHelp.Example(line: "signpost progress --mode test", purpose: "kun tests"),
      ]
    )
  )
}
