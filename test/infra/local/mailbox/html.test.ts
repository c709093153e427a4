import { expect, test } from "vitest";
import { html } from "../../../../infra/local/mailbox/html.ts";

test("what is put into a template is text, whatever it looks like", () => {
  const said = `<script>"&'</script>`;
  expect(html`<p title="${said}">${said}</p>`.markup).toBe(
    '<p title="&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;">&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;</p>',
  );
});

test("markup stays markup, lists are joined, null and false are nothing", () => {
  const items = ["a", "b"].map((item) => html`<li>${item}</li>`);
  expect(html`<ol>${items}</ol>${null}${false}${0}`.markup).toBe("<ol><li>a</li><li>b</li></ol>0");
});
