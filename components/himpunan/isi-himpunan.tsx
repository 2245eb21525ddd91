import { DaftarRingkas, Judul, Kartu, Rincian, Tabel } from '@/components/ui';
import type { UraianHimpunan } from '@/lib/penilaian/himpunan/tampilan/rules';
import { LABEL_PREDIKAT } from '@/lib/penilaian/predikat/rules';
import { LABEL_KATEGORI } from '@/lib/penilaian/rules';
import { formatTanggal } from '@/lib/platform/format';
import { CatatanHimpunan, IndikatorHimpunan } from './indikator-himpunan';
import { kataTahunBuku } from './lencana-himpunan';

const labelPredikat = (predikat: string): string =>
  LABEL_PREDIKAT[predikat as keyof typeof LABEL_PREDIKAT] ?? predikat;

function kataBerlaku({ mulai, sampai }: UraianHimpunan['berlaku']): string {
  return sampai
    ? `${formatTanggal(mulai)} sampai ${formatTanggal(sampai)}`
    : `mulai ${formatTanggal(mulai)}`;
}

/** What a rule set is, for whom, and where it comes from. */
export function PokokHimpunan({
  isi,
  sidik,
  dipakaiMulai,
}: {
  isi: UraianHimpunan;
  sidik: string;
  dipakaiMulai: string | null;
}) {
  return (
    <Kartu judul="Pokok">
      <DaftarRingkas
        butir={[
          { istilah: 'Untuk', nilai: isi.untuk },
          { istilah: 'Tahun buku', nilai: kataTahunBuku(isi.tahunBuku) },
          { istilah: 'Masa berlaku peraturannya', nilai: kataBerlaku(isi.berlaku) },
          {
            istilah: 'Dipakai mulai',
            nilai: dipakaiMulai ? formatTanggal(dipakaiMulai) : 'belum diaktifkan',
          },
          { istilah: 'Sumber', nilai: isi.sumber.join('; ') },
          { istilah: 'Cara skor', nilai: isi.caraSkor },
          { istilah: 'Id dan versi', nilai: `${isi.id}, versi ${isi.versi}` },
          { istilah: 'Sidik isi (SHA-256)', nilai: <code className="break-all">{sidik}</code> },
        ]}
      />
    </Kartu>
  );
}

/** Final bands, and what the examples in the file come to. */
export function HasilHimpunan({ isi }: { isi: UraianHimpunan }) {
  return (
    <>
      <Kartu judul="Predikat akhir">
        <Tabel
          keterangan="Predikat menurut total"
          sembunyikanKeterangan
          kolom={[
            { kunci: 'predikat', label: 'Predikat' },
            { kunci: 'mulai', label: 'Mulai dari total', rata: 'kanan' },
            { kunci: 'kategori', label: 'Kategori' },
          ]}
          baris={isi.pitaAkhir.map((satu) => ({
            id: satu.predikat,
            sel: {
              predikat: labelPredikat(satu.predikat),
              mulai: satu.mulai,
              kategori: LABEL_KATEGORI[satu.kategori],
            },
          }))}
        />
      </Kartu>
      <Kartu judul="Coba dengan contoh">
        <Tabel
          keterangan="Hasil contoh isian, dihitung dengan himpunan ini"
          kolom={[
            { kunci: 'nama', label: 'Contoh' },
            { kunci: 'aspek', label: 'Sumbangan setiap aspek' },
            { kunci: 'total', label: 'Total', rata: 'kanan' },
            { kunci: 'predikat', label: 'Predikat' },
          ]}
          baris={isi.contoh.map((satu) => ({
            id: satu.nama,
            sel: {
              nama: satu.nama,
              aspek: satu.aspek.map(({ nama, tertimbang }) => `${nama} ${tertimbang}`).join(' · '),
              total: satu.total,
              predikat: labelPredikat(satu.predikat),
            },
          }))}
        />
      </Kartu>
    </>
  );
}

/** Aspects with their indicators, one folded line each. */
export function AspekHimpunan({ isi }: { isi: UraianHimpunan }) {
  const bobot = new Set(
    isi.aspek.flatMap((a) => a.sub.flatMap((s) => s.indikator.map((i) => i.bobot))),
  );
  return isi.aspek.map((aspek) => (
    <Kartu key={aspek.kode} judul={`${aspek.nama} (${aspek.bobot} %)`}>
      <div className="grid gap-5">
        {aspek.utuh ? <p>Hasil aspek ini diisi sebagai satu angka.</p> : null}
        <CatatanHimpunan catatan={aspek.catatan} />
        {aspek.sub
          .filter((sub) => sub.indikator.length > 0)
          .map((sub) => (
            <section key={sub.kode} className="grid gap-2">
              {aspek.sub.length > 1 ? <Judul level={3}>{sub.nama}</Judul> : null}
              {sub.indikator.map((satu) => (
                <IndikatorHimpunan key={satu.kode} indikator={satu} berbobot={bobot.size > 1} />
              ))}
            </section>
          ))}
      </div>
    </Kartu>
  ));
}

/** The lines of figures that a form asks for, folded by statement. */
export function PosHimpunan({ isi }: { isi: UraianHimpunan }) {
  if (isi.laporan.length === 0) return null;
  return (
    <Kartu judul="Angka yang diisi">
      <div className="grid gap-2">
        {isi.laporan.map((laporan) => (
          <Rincian key={laporan.kode} judul={laporan.nama}>
            <div className="grid gap-4">
              {laporan.penjelasan ? <p>{laporan.penjelasan}</p> : null}
              {laporan.kelompok.map((kelompok) => (
                <Tabel
                  key={kelompok.kode}
                  keterangan={kelompok.nama}
                  kolom={[
                    { kunci: 'label', label: 'Pos' },
                    { kunci: 'kode', label: 'Kode' },
                    { kunci: 'penjelasan', label: 'Keterangan' },
                  ]}
                  baris={kelompok.pos.map((pos) => ({
                    id: pos.kode,
                    sel: {
                      label: pos.label,
                      kode: <code>{pos.kode}</code>,
                      penjelasan: [pos.turunan ? 'Dihitung.' : '', pos.penjelasan ?? '']
                        .filter(Boolean)
                        .join(' '),
                    },
                  }))}
                />
              ))}
            </div>
          </Rincian>
        ))}
      </div>
    </Kartu>
  );
}
