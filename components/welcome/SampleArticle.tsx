/**
 * A short text to try the extension on, written for this page. It is in English in every interface language, like the
 * pack whose names it mentions. It is marked like any page; its text is never changed.
 */
export function SampleArticle() {
  return (
    <article id="sample" class="welcome-sample" lang="en" dir="ltr">
      <p>
        On 9 November 2020 the leaders of Armenia, Azerbaijan and Russia signed a statement that ended six
        weeks of war over Nagorno-Karabakh. Nikol Pashinyan announced it in Yerevan, Ilham Aliyev in Baku, and
        crowds filled the streets of both cities, in anger in the one and in joy in the other.
      </p>
      <p>
        The text left a single road between Armenia and Stepanakert, the Lachin corridor, and put it under the
        eyes of Russian peacekeepers. Two years later that road was blocked, and food and medicine ran short
        in Nagorno-Karabakh.
      </p>
    </article>
  );
}
