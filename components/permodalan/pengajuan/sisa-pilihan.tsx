import { Kartu, Lencana, Tautan, TautanTombol } from '@/components/ui';
import { alamatModal } from '@/lib/permodalan/banding/rules';
import type { PembandingProduk, PembandingSumber } from '@/lib/permodalan/banding/types';
import { melebihiBatas } from '@/lib/permodalan/biaya/efektif/rules';
import type { SisaPilihan } from '@/lib/permodalan/pengajuan/loaders';
import type { ModalDto } from '@/lib/permodalan/pengajuan/types';
import {
  type CalonUsulan,
  syaratBelumDiperiksa,
  syaratLamaAnggota,
  type UsulanBerbiaya,
  type UsulanPilihan,
} from '@/lib/permodalan/usulan/rules';
import { formatPersen, formatRupiah } from '@/lib/platform/format';

function kalimatBiaya(totalBiaya: bigint, efektif: string | null): string {
  const setahun = efektif === null ? '' : `, ${formatPersen(efektif)} efektif setahun`;
  return `total biaya ${formatRupiah(totalBiaya)}${setahun}`;
}

const biaya = ({ biaya: satu }: PembandingProduk | PembandingSumber): string =>
  satu ? kalimatBiaya(satu.totalBiaya, satu.efektif?.perTahun ?? null) : 'biayanya tidak disebut';

/** That a loan of a koperasi truly costs more than the limit of jasa, as the comparison says it. */
function DiAtasBatas({ efektif, batas }: { efektif: string | null | undefined; batas: string }) {
  return efektif && melebihiBatas(efektif, batas) ? (
    <span className="teks-lembut block">
      Biaya efektifnya di atas {formatPersen(batas)} setahun, batas jasa pinjaman koperasi.
    </span>
  ) : null;
}

/** A condition that the portal knows, and those it did not check, so that nobody takes them for granted. */
function Syarat({ satu, pada }: { satu: CalonUsulan; pada: string }) {
  const lama = syaratLamaAnggota(satu, pada);
  const syarat = syaratBelumDiperiksa(satu);
  return (
    <>
      {lama ? <span className="teks-lembut block">{lama}</span> : null}
      {syarat.length > 0 ? (
        <span className="teks-lembut block">Syarat yang belum diperiksa: {syarat.join(' ')}</span>
      ) : null}
    </>
  );
}

const kalimatUsulan = ({ jumlah, tenor, angsuran, ...isi }: UsulanBerbiaya): string =>
  `${formatRupiah(jumlah)} selama ${tenor} bulan, angsuran paling besar ${formatRupiah(angsuran)}, ${kalimatBiaya(isi.totalBiaya, isi.efektif)}`;

/** Where a proposal is from, and whether it is open to the owner as things are. */
function AsalUsulan({ satu: { calon, usulan } }: { satu: UsulanPilihan }) {
  if (calon.jenis === 'SUMBER') {
    const { nama, penyelenggara, caraMengajukan } = calon.sumber;
    return (
      <>
        <strong>{nama}</strong>, {penyelenggara}{' '}
        <Lencana nada="hijau" ikon="centang">
          Terbuka bagi Anda
        </Lencana>
        {caraMengajukan ? <span className="teks-lembut block">{caraMengajukan}</span> : null}
      </>
    );
  }
  const { ketentuanId, ketentuan, koperasi } = calon.produk;
  if (!koperasi.anggota) {
    return (
      <>
        <Tautan href={`/koperasi/${koperasi.id}`}>{koperasi.nama}</Tautan>, {ketentuan.nama}{' '}
        <Lencana nada="netral">Gabung dahulu</Lencana>
      </>
    );
  }
  return (
    <>
      <Tautan
        href={alamatModal('/portal/modal/ajukan', {
          produk: ketentuanId,
          jumlah: usulan[0]?.jumlah,
          tenor: usulan[0]?.tenor,
        })}
      >
        {ketentuan.nama}, {koperasi.nama}
      </Tautan>{' '}
      <Lencana nada="hijau" ikon="centang">
        Terbuka bagi Anda
      </Lencana>
    </>
  );
}

/** Smaller amounts or more months, of any source, that fit what is left. */
function Usulan({
  usulan,
  sisa,
  batas,
  pada,
}: {
  usulan: UsulanPilihan[];
  sisa: bigint;
  batas: string;
  pada: string;
}) {
  if (usulan.length === 0) return null;
  return (
    <div>
      <h3 className="judul-4">Yang muat dalam sisa {formatRupiah(sisa)} sebulan</h3>
      <ul className="list-disc pl-5">
        {usulan.map((satu) => (
          <li key={satu.kunci}>
            <AsalUsulan satu={satu} />
            {satu.usulan.map((isi) => (
              <span key={`${isi.jumlah} ${isi.tenor}`} className="block">
                {kalimatUsulan(isi)}
                {satu.calon.jenis === 'PRODUK' ? (
                  <DiAtasBatas efektif={isi.efektif} batas={batas} />
                ) : null}
              </span>
            ))}
            <Syarat satu={satu.calon} pada={pada} />
          </li>
        ))}
      </ul>
      <p className="teks-lembut">
        Yang biaya sebenarnya paling kecil lebih dahulu. Dihitung dari perkiraan keuangan Anda, dan
        dapat mengambil hampir seluruh sisanya. Pemberi modal tetap memutuskan sendiri.
      </p>
    </div>
  );
}

/** Where else an owner who was refused may try, and what would fit what is left to them. */
export function SisaPilihanModal({ modal, sisa }: { modal: ModalDto; sisa: SisaPilihan | null }) {
  if (!sisa) return null;
  const { anggota, lain, program, usulan, terlaluBerat, batas, pada } = sisa;
  const takaran = { jumlah: modal.jumlah, tenor: modal.tenor };
  const kosong = anggota.length + lain.length + program.length === 0;
  return (
    <Kartu judul="Yang masih dapat Anda coba">
      <div className="grid gap-4">
        {kosong ? (
          <p>
            {terlaluBerat > 0
              ? 'Tidak ada sumber lain yang angsurannya muat dalam sisa pendapatan Anda untuk jumlah dan jangka waktu ini.'
              : 'Tidak ada sumber lain untuk jumlah dan jangka waktu ini.'}{' '}
            Coba jumlah yang lebih kecil.
          </p>
        ) : (
          <p>
            Untuk {formatRupiah(modal.jumlah)} selama {modal.tenor} bulan. Yang diperiksa portal
            jumlah, jangka waktu, dan angsurannya bila biayanya disebut; syarat lain diperiksa
            pemberi modal.
            {terlaluBerat > 0
              ? ` ${terlaluBerat} pilihan lain tidak ditampilkan karena angsurannya melebihi sisa pendapatan Anda.`
              : ''}
          </p>
        )}
        {sisa.sisa !== null && sisa.sisa <= 0n ? (
          <p>Menurut perkiraan keuangan Anda, tidak ada sisa sebulan untuk angsuran baru.</p>
        ) : null}
        {sisa.sisa !== null ? (
          <Usulan usulan={usulan} sisa={sisa.sisa} batas={batas} pada={pada} />
        ) : null}
        {anggota.length > 0 ? (
          <div>
            <h3 className="judul-4">Koperasi lain yang Anda ikuti</h3>
            <ul className="list-disc pl-5">
              {anggota.map((satu) => (
                <li key={satu.kunci}>
                  <Tautan
                    href={alamatModal('/portal/modal/ajukan', {
                      produk: satu.produk.ketentuanId,
                      ...takaran,
                    })}
                  >
                    {satu.nama}, {satu.produk.koperasi.nama}
                  </Tautan>
                  : {biaya(satu)}
                  <DiAtasBatas efektif={satu.biaya?.efektif?.perTahun} batas={batas} />
                  <Syarat satu={satu} pada={pada} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {program.length > 0 ? (
          <div>
            <h3 className="judul-4">Bank dan program</h3>
            <ul className="list-disc pl-5">
              {program.map((satu) => (
                <li key={satu.kunci}>
                  <strong>{satu.nama}</strong>, {satu.sumber.penyelenggara}: {biaya(satu)}
                  {satu.sumber.caraMengajukan ? `. ${satu.sumber.caraMengajukan}` : ''}
                  <Syarat satu={satu} pada={pada} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {lain.length > 0 ? (
          <div>
            <h3 className="judul-4">Koperasi yang dapat Anda ikuti</h3>
            <ul className="list-disc pl-5">
              {lain.map((satu) => (
                <li key={satu.kunci}>
                  <Tautan href={`/koperasi/${satu.produk.koperasi.id}`}>
                    {satu.produk.koperasi.nama}
                  </Tautan>
                  , {satu.nama}: {biaya(satu)}. Gabung dahulu menjadi anggota.
                  <DiAtasBatas efektif={satu.biaya?.efektif?.perTahun} batas={batas} />
                  <Syarat satu={satu} pada={pada} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <p>
          <TautanTombol varian="kedua" href={alamatModal('/portal/modal/banding', takaran)}>
            Bandingkan semuanya
          </TautanTombol>
        </p>
      </div>
    </Kartu>
  );
}
