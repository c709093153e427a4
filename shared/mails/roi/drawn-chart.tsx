/** A picture that is drawn with the mail, as wide as its sheet. */
export const DrawnChart = ({ cid, alt }: { readonly cid: string; readonly alt: string }) => (
  <img
    src={`cid:${cid}`}
    width={520}
    alt={alt}
    style={{ display: "block", width: "100%", maxWidth: "520px", height: "auto", marginTop: "12px" }}
  />
);
