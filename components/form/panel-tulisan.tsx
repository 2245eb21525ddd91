/** What was typed and is not stored, field by field, to be read and copied. */
export function PanelTulisan({
  tulisan,
}: {
  tulisan: readonly { kunci: string; label: string; isi: readonly string[] }[];
}) {
  return (
    <div className="panel-formulir nada-biru">
      <h2 className="judul-3">Yang sudah Anda tulis</h2>
      <p>Belum disimpan. Salin bila masih Anda perlukan.</p>
      <dl className="daftar-tulisan">
        {tulisan.map(({ kunci, label, isi }) => (
          <div key={kunci}>
            <dt className="font-semibold">{label}</dt>
            <dd className="whitespace-pre-line">{isi.join('\n')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
